// A script without a project: what it defines is kept, but nothing ever opens it.

for (const name of ['App', 'Page', 'Component']) {
  const define = shared[name]
  let told = false
  shared[name] = {
    [name](definition) {
      define(definition)
      if (!told) {
        console.warn(`${name}() was called, but a script by itself has no pages: run the folder with app.json`)
      }
      told = true
    },
  }[name]
}
