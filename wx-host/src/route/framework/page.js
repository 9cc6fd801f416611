// Page and Component: what is defined, and the instances made of it.

/** The plan of each page, by its path. */
const plans = new Map()
/** The instances, by their number. */
const instances = new Map()
/** The changes that observers of an instance are at, and those that wait for them. */
const observing = new Map()
/** The page whose script is running. */
let defining

shared.Page = function Page(definition) {
  define('Page', definition, true)
}

shared.Component = function Component(definition) {
  define('Component', definition, false)
}

function define(name, definition, isPage) {
  if (typeof definition !== 'object' || definition === null) {
    throw new TypeError(`${name}() should be given an object`)
  }
  // a component that is no page has nothing to do where nothing is drawn
  if (defining === undefined) return
  if (plans.has(defining) && isPage) {
    throw new Error(`Page() was called twice in ${defining}.js: a file defines one page`)
  }
  plans.set(defining, shared.plan(definition, isPage))
}

/** Runs the script of a page, which defines it. */
shared.definePage = function (route) {
  defining = route
  const loaded = shared.guard(`${route}.js`, () => {
    require(`/${route}.js`)
    return true
  })
  defining = undefined
  if (loaded && !plans.has(route)) {
    host.complain(
      `${route}.js calls neither Page() nor Component(): its page opens without functions. ` +
        'Write Page({ ... }) in it',
    )
  }
}

/** What every page can do. */
class PageInstance {
  #observers
  #properties
  #behaviors
  #channel

  constructor(plan, route, id, query, channel) {
    this.#observers = plan.observers
    this.#properties = plan.properties
    this.#behaviors = plan.behaviors
    this.#channel = channel
    this.data = shared.copy(plan.data)
    for (const name of Object.keys(plan.properties)) {
      this.data[name] = valueOf(plan.properties[name], query[name])
    }
    for (const name of Object.keys(plan.members)) this[name] = shared.copy(plan.members[name])
    Object.assign(this, { route, is: route, __route__: route, options: query, renderer: 'webview' })
    Object.defineProperty(this, '__wxWebviewId__', { value: id })
  }

  get properties() {
    return this.data
  }

  /** Changes the data by path. `callback` runs when it would have been drawn. */
  setData(patch, callback) {
    if (typeof patch !== 'object' || patch === null) {
      throw new TypeError('setData() should be given an object: the paths and their new values')
    }
    const changed = []
    for (const path of Object.keys(patch)) {
      if (patch[path] === undefined) {
        console.warn(`setData: "${path}" of ${this.route} is undefined, which data cannot hold; it was left as it is`)
        continue
      }
      const keys = shared.keysOf(path)
      const observer = this.#propertyObserver(keys[0])
      const old = observer && shared.copy(this.data[keys[0]])
      shared.set(this.data, keys, shared.copy(patch[path]))
      changed.push({ keys, observer, old })
    }
    this.#observe(changed)
    if (typeof callback === 'function') {
      Promise.resolve().then(() => shared.guard(`${this.route} setData callback`, () => callback.call(this)))
    }
  }

  /** Runs observers. What they change is observed when all of them are through, not in between. */
  #observe(changed) {
    const waiting = observing.get(this)
    if (waiting !== undefined) {
      waiting.push(changed)
      return
    }
    const rounds = [changed]
    observing.set(this, rounds)
    while (rounds.length > 0) this.#observeRound(rounds.shift())
    observing.delete(this)
  }

  #observeRound(changed) {
    for (const { paths, run } of this.#observers) {
      if (paths.some((path) => changed.some(({ keys }) => concerns(path, keys)))) {
        const values = paths.map((path) => read(this.data, path))
        shared.guard(`${this.route} observer of "${paths.join(', ')}"`, () => run.apply(this, values))
      }
    }
    for (const { keys, observer, old } of changed) {
      const value = this.data[keys[0]]
      if (observer === undefined || value === old) continue
      shared.guard(`${this.route} observer of the property "${keys[0]}"`, () => observer.call(this, value, old, keys))
    }
  }

  /** The observer in the definition of a property: a function, or the name of a method. */
  #propertyObserver(name) {
    const observer = Object.hasOwn(this.#properties, name) ? this.#properties[name]?.observer : undefined
    const found = typeof observer === 'string' ? this[observer] : observer
    return typeof found === 'function' ? found : undefined
  }

  /** The channel to the page that opened this one; empty if none did by navigateTo. */
  getOpenerEventChannel() {
    return this.#channel ?? {}
  }

  /** Runs what calls setData many times. Nothing is drawn, so nothing is saved by it. */
  groupSetData(callback) {
    if (typeof callback === 'function') callback.call(this)
  }

  hasBehavior(behavior) {
    return this.#behaviors.has(behavior)
  }

  getPageId() {
    return `pageId:${this.__wxWebviewId__}`
  }

  // There are no components inside of a page, and nothing is drawn. Frameworks call these
  // without asking whether they are there.
  selectComponent() {
    return null
  }

  selectAllComponents() {
    return []
  }

  getTabBar() {
    return null
  }

  triggerEvent() {}
  setUpdatePerformanceListener() {}
  animate() {}
  clearAnimation() {}
  getPassiveEvent() {}
}

/** The value of a property of a page: from the query, or what it starts with. */
function valueOf(property, given) {
  const type = property?.type ?? property
  if (given !== undefined) {
    if (type === Number) return Number(given)
    if (type === Boolean) return given !== '' && given !== 'false'
    return given
  }
  if (property !== null && typeof property === 'object' && 'value' in property) return shared.copy(property.value)
  const empty = new Map([[String, ''], [Number, 0], [Boolean, false], [Array, []]])
  return empty.has(type) ? shared.copy(empty.get(type)) : null
}

/** Whether an observed path and a changed one lie on one line. `**` is everything below. */
function concerns(path, keys) {
  const watched = path === '**' ? [] : shared.keysOf(path.replace(/\.\*\*$/, ''))
  const common = Math.min(watched.length, keys.length)
  return watched.slice(0, common).every((key, at) => key === keys[at])
}

function read(data, path) {
  const keys = path === '**' ? [] : shared.keysOf(path.replace(/\.\*\*$/, ''))
  return keys.reduce((at, key) => at?.[key], data)
}

/** Runs the functions that a page has of a name, those of behaviors first. */
shared.runPage = function (id, name, ...args) {
  const found = instances.get(id)
  if (found === undefined) return
  const { page, plan } = found
  observing.delete(page) // left behind if an observer was stopped
  const functions = [...(plan.life[name] ?? [])]
  // its own one last, which may be another now than the page was defined with
  const own = page[name]
  if (typeof own === 'function' && !functions.includes(own)) functions.push(own)
  for (const run of functions) shared.guard(`${page.route} ${name}`, () => run.apply(page, args))
}

/** Makes an instance and runs what comes first in its life. */
shared.loadPage = function ({ page: id, route, detail: query, events, name: openType }) {
  const plan = plans.get(route) ?? shared.plan({}, true)
  const ends = openType === 'navigateTo' ? shared.EventChannel.pair(events) : []
  const page = new PageInstance(plan, route, id, query, ends[1])
  instances.set(id, { page, plan })
  for (const life of ['created', 'attached']) shared.runPage(id, life)
  shared.runPage(id, 'onLoad', query)
  return { page, channel: ends[0] }
}

shared.unloadPage = function (id) {
  shared.runPage(id, 'onUnload')
  shared.runPage(id, 'detached')
  instances.delete(id)
}

shared.getCurrentPages = function getCurrentPages() {
  return host.stack().map((id) => instances.get(id)?.page).filter(Boolean)
}
