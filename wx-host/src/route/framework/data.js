// The data of a page: copies of it, and changes by path.

/** A copy of arrays and plain objects, to any depth; everything else is kept as it is. */
shared.copy = function copy(value, seen = new Map()) {
  if (typeof value !== 'object' || value === null) return value
  const prototype = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return value
  if (seen.has(value)) return seen.get(value)
  const made = Array.isArray(value) ? [] : {}
  seen.set(value, made)
  for (const key of Object.keys(value)) put(made, key, copy(value[key], seen))
  return made
}

/**
 * The fields and methods of a definition in one plain object. The methods of a class are on its
 * prototypes, where they are enumerable only if a compiler made them so. `life` are names that
 * are read however they are defined.
 */
shared.flat = function (definition, life) {
  const flat = {}
  const names = new Set([...Object.keys(definition), ...inherited(Object.getPrototypeOf(definition))])
  for (const name of life) if (typeof definition[name] === 'function') names.add(name)
  for (const name of names) put(flat, name, definition[name])
  return flat
}

/** The names of what a prototype and those above it give; what all objects have is not among them. */
function inherited(prototype) {
  if (prototype === null || prototype === Object.prototype) return []
  const names = Object.getOwnPropertyNames(prototype).filter((name) => {
    const { value, enumerable } = Object.getOwnPropertyDescriptor(prototype, name)
    // a getter of a class is left alone: what it reads may not be there yet
    return name !== 'constructor' && (enumerable || typeof value === 'function')
  })
  return [...names, ...inherited(Object.getPrototypeOf(prototype))]
}

/** Adds the fields of `more`, field by field where both have a plain object. */
shared.merge = function merge(target, more) {
  for (const key of Object.keys(more)) {
    const [old, value] = [own(target, key), more[key]]
    if (isPlain(old) && isPlain(value)) merge(old, value)
    else put(target, key, shared.copy(value))
  }
  return target
}

/**
 * The keys of a path: `a.b[0].c` is a, b, 0, c. A number stands for a place in an array.
 * A backslash takes the character after it as it is.
 */
shared.keysOf = function (path) {
  const keys = []
  let key = ''
  let open = false // a key is being read
  for (let at = 0; at < path.length; at += 1) {
    const char = path[at]
    if (char === '\\' && at + 1 < path.length) {
      key += path[(at += 1)]
      open = true
    } else if (char === '.') {
      if (open) keys.push(key)
      ;[key, open] = ['', false]
    } else if (char === '[') {
      if (open) keys.push(key)
      const end = path.indexOf(']', at)
      const index = path.slice(at + 1, end < 0 ? undefined : end)
      if (end < 0 || !/^\d+$/.test(index)) {
        throw new Error(`setData: in the path "${path}", [ ] should hold a whole number`)
      }
      keys.push(Number(index))
      ;[key, open, at] = ['', false, end]
    } else {
      key += char
      open = true
    }
  }
  if (open) keys.push(key)
  if (keys.length === 0) throw new Error('setData: a path should not be empty')
  return keys
}

/** Sets what a path leads to. What is missing on the way is made; what is in the way is replaced. */
shared.set = function (data, keys, value) {
  let at = data
  keys.slice(0, -1).forEach((key, index) => {
    const wantsList = typeof keys[index + 1] === 'number'
    const found = own(at, key)
    const fits = wantsList ? Array.isArray(found) : typeof found === 'object' && found !== null
    if (!fits) put(at, key, wantsList ? [] : {})
    at = own(at, key)
  })
  put(at, keys[keys.length - 1], value)
}

function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && [Object.prototype, null].includes(Object.getPrototypeOf(value))
}

function own(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined
}

// `__proto__` in data is a key like any other
function put(object, key, value) {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}
