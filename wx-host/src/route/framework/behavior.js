// Behavior, and what a definition comes to with the behaviors that it names.

/** The functions of a page that the host calls: those of behaviors run before its own. */
const PAGE_LIFE = [
  'onLoad', 'onShow', 'onReady', 'onHide', 'onUnload', 'onRouteDone', 'onPullDownRefresh',
  'onReachBottom', 'onPageScroll', 'onResize', 'onTabItemTap',
]
const COMPONENT_LIFE = ['created', 'attached', 'ready', 'moved', 'detached', 'error']
/** Functions of a component for the life of its page, and which functions of a page they are. */
const PAGE_LIFETIMES = { show: 'onShow', hide: 'onHide', resize: 'onResize', routeDone: 'onRouteDone' }
/** Parts of a definition that are no members of the instance. */
const PARTS = ['data', 'behaviors', 'options']

class BehaviorOf {
  constructor(definition) {
    this.definition = definition
  }
}

shared.Behavior = function Behavior(definition) {
  if (typeof definition !== 'object' || definition === null) {
    throw new TypeError('Behavior() should be given an object')
  }
  return new BehaviorOf(filtered({ ...definition }))
}

/**
 * Lets the behaviors that a definition names change it, each by its `definitionFilter`. Those that
 * they name themselves have changed them before; their filters are handed on.
 */
function filtered(definition) {
  for (const behavior of definition.behaviors ?? []) {
    if (!(behavior instanceof BehaviorOf)) continue
    const filters = (behavior.definition.behaviors ?? []).map(filterOf).filter(Boolean)
    filterOf(behavior)?.(definition, filters)
  }
  return definition
}

function filterOf(behavior) {
  const filter = behavior instanceof BehaviorOf ? behavior.definition.definitionFilter : undefined
  return typeof filter === 'function' ? filter : undefined
}

/**
 * A definition with its behaviors taken in: 
 * `{data, members, life, properties, observers, behaviors}`.
 * `life` holds functions that run before the instance's own one of the same name.
 */
shared.plan = function (definition, isPage) {
  const plan = { data: {}, members: {}, life: {}, properties: {}, observers: [], behaviors: new Set() }
  const own = shared.flat(definition, PAGE_LIFE)
  absorb(plan, isPage ? own : filtered(own), isPage, [])
  return plan
}

function absorb(plan, definition, isPage, path) {
  for (const behavior of definition.behaviors ?? []) {
    // one that names itself has nothing to add
    if (behavior instanceof BehaviorOf && !path.includes(behavior)) {
      plan.behaviors.add(behavior)
      absorb(plan, behavior.definition, false, [...path, behavior])
    }
  }
  if (definition.data) shared.merge(plan.data, shared.copy(definition.data))
  if (isPage) {
    for (const name of Object.keys(definition)) {
      if (!PARTS.includes(name)) plan.members[name] = definition[name]
    }
    return
  }
  const functions = { ...pick(definition, PAGE_LIFE), ...definition.methods }
  for (const name of Object.keys(functions)) {
    // those of behaviors all run; of the definition's own there is one, on the instance
    if (path.length > 0 && PAGE_LIFE.includes(name)) live(plan, name, functions[name])
    plan.members[name] = functions[name]
  }
  const lifetimes = { ...pick(definition, COMPONENT_LIFE), ...definition.lifetimes }
  for (const name of Object.keys(lifetimes)) live(plan, name, lifetimes[name])
  for (const [name, life] of Object.entries(PAGE_LIFETIMES)) live(plan, life, definition.pageLifetimes?.[name])
  Object.assign(plan.properties, definition.properties)
  for (const [paths, run] of observersOf(definition.observers ?? {})) {
    plan.observers.push({ paths: paths.split(',').map((path) => path.trim()), run })
  }
}

/** Observers by their paths. Filters of behaviors also write them as a list. */
function observersOf(observers) {
  if (!Array.isArray(observers)) return Object.entries(observers)
  return observers.map(({ fields, observer }) => [fields, observer])
}

function live(plan, name, value) {
  if (typeof value !== 'function') return
  plan.life[name] = [...(plan.life[name] ?? []), value]
}

function pick(object, names) {
  return Object.fromEntries(names.filter((name) => name in object).map((name) => [name, object[name]]))
}
