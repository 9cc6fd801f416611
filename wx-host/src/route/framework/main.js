// The steps that the host asks for.

// taken before a script of the app can change them
const { getLaunchOptionsSync, getEnterOptionsSync } = wx

const steps = {
  app: () => shared.defineApp(),
  define: ({ route }) => shared.definePage(route),
  launch: () => shared.runApp('onLaunch', getLaunchOptionsSync()),
  appEvent: ({ name, detail, reason, promise }) => {
    if (name === 'onShow') detail = getEnterOptionsSync()
    if (name === 'onUnhandledRejection') detail = { reason, promise }
    shared.runApp(name, detail)
  },
  load: (step) => shared.loadPage(step),
  pageEvent: ({ page, name, detail }) =>
    detail === undefined ? shared.runPage(page, name) : shared.runPage(page, name, detail),
  unload: ({ page }) => shared.unloadPage(page),
  fence: () => undefined,
}

function run(step) {
  const outcome = shared.guard('the framework', () => steps[step.kind](step))
  host.done(step.ticket, outcome ?? {})
}

host.launch({ run, fail: ({ errMsg }) => host.complain(errMsg) })
