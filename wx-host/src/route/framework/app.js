// App and getApp.

/** The functions of an app that the host calls. */
const APP_LIFE = [
  'onLaunch', 'onShow', 'onHide', 'onError', 'onPageNotFound', 'onUnhandledRejection', 'onThemeChange',
]

let app

shared.App = function App(definition) {
  if (typeof definition !== 'object' || definition === null) {
    throw new TypeError('App() should be given an object')
  }
  if (app !== undefined) {
    throw new Error('App() was called twice: an app is defined once, in app.js')
  }
  app = shared.flat(definition, APP_LIFE)
}

shared.getApp = function getApp(options) {
  if (app === undefined && options?.allowDefault) return {}
  return app
}

/** Runs app.js. Tells which functions the app has. */
shared.defineApp = function () {
  const loaded = shared.guard('app.js', () => {
    require('/app.js')
    return true
  })
  if (loaded && app === undefined) {
    host.complain('app.js does not call App(): getApp() gives nothing. Write App({}) in it')
  }
  return { names: loaded ? APP_LIFE.filter((name) => typeof app?.[name] === 'function') : undefined }
}

shared.runApp = function (name, ...args) {
  if (typeof app?.[name] === 'function') shared.guard(`App ${name}`, () => app[name](...args))
}
