// The globals of an app.

for (const name of ['App', 'getApp', 'Page', 'Component', 'Behavior', 'getCurrentPages']) {
  Object.defineProperty(globalThis, name, { value: shared[name], writable: true, configurable: true })
}
