// Wraps every function of `wx`, and of the objects it gives out. Each call goes through
// unchanged; what comes back is held against the spec, and which shapes of which API
// were called is noted. The value of this script is a function that takes the spec's table.
(table) => {
  'use strict'
  const observed = new Set()
  const problems = []
  const classes = new Map()

  const note = (name, what) => observed.add(`${name} ${what}`)
  const problem = text => {
    if (problems.length < 40) problems.push(text)
  }
  const own = (object, key) => Object.prototype.hasOwnProperty.call(object, key)
  const brand = value => Object.prototype.toString.call(value).slice(8, -1)

  // What is wrong with a value of this type, or nothing.
  function mismatch(value, type, path) {
    const expected = test => (test ? undefined : `${path} should be ${type.is}, not ${brand(value)}`)
    switch (type.is) {
      case 'string': return expected(typeof value === 'string')
      case 'boolean': return expected(typeof value === 'boolean')
      case 'number': return expected(typeof value === 'number')
      case 'int': return expected(Number.isInteger(value))
      case 'bytes': return expected(value instanceof ArrayBuffer)
      case 'array': return expected(ArrayBuffer.isView(value))
      case 'function': return expected(typeof value === 'function')
      case 'object': return expected(brand(value) === 'Object')
      case 'list':
        if (!Array.isArray(value)) return expected(false)
        return value.map((item, i) => mismatch(item, type.of, `${path}[${i}]`)).find(Boolean)
      case 'map':
        if (typeof value !== 'object' || value === null) return expected(false)
        return Object.keys(value).map(key => mismatch(value[key], type.of, `${path}.${key}`)).find(Boolean)
      case 'union': {
        const found = type.of.map(one => mismatch(value, one, path))
        return found.every(Boolean) ? `${path}: ${found.join(', or ')}` : undefined
      }
      case 'struct': return fieldsProblem(value, table.structs[type.name], path, [])
      case 'handle':
        if (typeof value !== 'object' || value === null) return expected(false)
        watchObject(value, type.name)
        return undefined
      default: return undefined // any, external, component
    }
  }

  function fieldsProblem(value, record, path, besides) {
    if (typeof value !== 'object' || value === null) return `${path} should be an object, not ${brand(value)}`
    for (const field of record.fields) {
      if (!own(value, field.name) || value[field.name] === undefined) {
        if (!field.optional) return `${path}.${field.name} is missing`
      } else if (!(field.nullable && value[field.name] === null)) {
        const wrong = mismatch(value[field.name], field.type, `${path}.${field.name}`)
        if (wrong) return wrong
      }
    }
    const known = key => besides.includes(key) || record.fields.some(field => field.name === key)
    for (const key of Object.keys(value)) {
      if (known(key)) continue
      if (!record.rest) return `${path}.${key} is not in the spec`
      const wrong = mismatch(value[key], record.rest, `${path}.${key}`)
      if (wrong) return wrong
    }
    return undefined
  }

  function checkSuccess(name, api, res) {
    let wrong
    if (api.bare) wrong = mismatch(res, api.bare, name)
    else {
      wrong = fieldsProblem(res, api.result, name, ['errMsg', 'errCode'])
      if (!wrong && res.errMsg !== `${name}:ok`) wrong = `${name}: errMsg is ${res.errMsg}`
      if (!wrong && own(res, 'errCode') !== api.errCode) wrong = `${name}: errCode is there: ${own(res, 'errCode')}`
    }
    if (wrong) problem(wrong)
  }

  function checkFailure(name, error) {
    note(name, 'fail')
    const text = error && error.errMsg
    if (!(error instanceof Error) || error.message !== text) problem(`${name}: the failure is no Error with its errMsg`)
    else if (text !== `${name}:fail` && !text.startsWith(`${name}:fail `)) problem(`${name} failed with "${text}"`)
    else if (/internal error/.test(text)) problem(`${name} failed with "${text}"`)
  }

  const isCallbackForm = options =>
    typeof options === 'object' && options !== null && ['success', 'fail', 'complete'].some(key => own(options, key))

  // A call with options: callbacks, a promise, or a task.
  function asynchronous(name, api, call, args) {
    const at = args.findIndex(isCallbackForm)
    if (at < 0) {
      const promise = call(args)
      if (api.task) return watchResult(name, api.returns, promise)
      if (api.promise === 'no') {
        if (promise !== undefined) problem(`${name} gave a value, and is no promise API`)
        return promise
      }
      if (!(promise instanceof Promise)) problem(`${name} gave no promise`)
      else {
        promise.then(
          res => {
            note(name, 'promise')
            checkSuccess(name, api, res)
          },
          error => checkFailure(name, error),
        )
      }
      return promise
    }
    const options = args[at]
    const ends = []
    const wrapped = { ...options }
    const end = (role, check) => {
      const callback = options[role]
      wrapped[role] = res => {
        ends.push(role)
        check(res)
        if (typeof callback === 'function') callback(res)
      }
    }
    end('success', res => checkSuccess(name, api, res))
    end('fail', error => checkFailure(name, error))
    end('complete', () => {
      const order = ends.join(' ')
      if (order === 'success complete') note(name, 'callbacks')
      else if (order !== 'fail complete') problem(`${name}: the callbacks were ${order}`)
    })
    const given = call([...args.slice(0, at), wrapped, ...args.slice(at + 1)])
    if (api.task) return watchResult(name, api.returns, given)
    if (given !== undefined) problem(`${name} with callbacks gave a value`)
    return given
  }

  function watchResult(name, type, value) {
    const wrong = type && mismatch(value, type, name)
    if (wrong) problem(wrong)
    return value
  }

  function synchronous(name, api, call, args) {
    let value
    try {
      value = call(args)
    } catch (error) {
      checkFailure(name, error)
      throw error
    }
    note(name, 'value')
    if (api.record) {
      const wrong = fieldsProblem(value, api.record, name, [])
      if (wrong) problem(wrong)
    } else if (!(api.mayBeMissing && (value === undefined || value === null))) {
      if (api.returns) watchResult(name, api.returns, value)
      else if (value !== undefined && !api.self) problem(`${name} gave ${brand(value)}, and the spec says nothing`)
    }
    return value
  }

  function listening(name, api, call, args, wrappers) {
    const listener = args[0]
    if (typeof listener !== 'function') return call(args)
    note(name, 'on')
    if (!wrappers.has(listener)) {
      wrappers.set(listener, function (...payload) {
        note(name, 'event')
        if (api.result) {
          const wrong = fieldsProblem(payload[0], api.result, name, ['errMsg'])
          if (wrong) problem(wrong)
        }
        return listener.apply(this, payload)
      })
    }
    return call([wrappers.get(listener), ...args.slice(1)])
  }

  function replace(owner, key, make) {
    const original = owner[key]
    if (typeof original !== 'function') return
    const wrapper = make(original)
    Object.defineProperty(wrapper, 'name', { value: original.name, configurable: true })
    owner[key] = wrapper
  }

  function wrap(owner, api) {
    const { name } = api
    const through = shape => original => function (...args) {
      return shape(name, api, given => original.apply(this, given), args)
    }
    if (api.kind === 'event') {
      const wrappers = new WeakMap()
      replace(owner, api.key, original => function (...args) {
        return listening(name, api, given => original.apply(this, given), args, wrappers)
      })
      if (api.off) {
        replace(owner, api.off, original => function (...args) {
          note(name, 'off')
          return original.apply(this, args.map(one => wrappers.get(one) || one))
        })
      }
    } else if (api.kind === 'sync') replace(owner, api.key, through(synchronous))
    else replace(owner, api.key, through(asynchronous))
    if (api.twin) {
      const twin = { ...api.twin, kind: 'sync' }
      replace(owner, twin.key, original => function (...args) {
        return synchronous(twin.name, twin, given => original.apply(this, given), args)
      })
    }
  }

  function watchObject(object, name) {
    if (classes.has(name)) return
    const prototype = Object.getPrototypeOf(object)
    classes.set(name, prototype)
    for (const method of table.objects[name]) wrap(prototype, method)
  }

  const implemented = table.apis.filter(api => typeof wx[api.key] === 'function').map(api => api.name)
  for (const api of table.apis) wrap(wx, api)

  // What the cases say things with.
  globalThis.check = (truth, text) => {
    if (!truth) problem(`not so: ${text}`)
  }
  globalThis.equal = (found, expected, text = 'value') => {
    const [is, should] = [found, expected].map(value => JSON.stringify(value))
    if (is !== should) problem(`${text} is ${is}, not ${should}`)
  }
  // The errMsg that a call fails with, in whatever shape.
  globalThis.failure = async call => {
    try {
      const value = await call()
      return `no failure, but ${JSON.stringify(value)}`
    } catch (error) {
      return error.errMsg === undefined ? String(error) : error.errMsg
    }
  }
  // Calls with callbacks and waits for the end; fulfils with the result, or throws the failure.
  globalThis.called = (call, options = {}) =>
    new Promise((success, fail) => {
      call({ ...options, success, fail })
    })
  // Waits, turn by turn, until something is so.
  globalThis.until = async test => {
    while (!test()) {
      if (over) throw Error(`never came: ${test}`)
      await new Promise(again => setTimeout(again))
    }
  }
  // What is still waited for when the case has failed is given up.
  let over = false

  return {
    report: () => JSON.stringify({ implemented, objects: [...classes.keys()], observed: [...observed], problems }),
    failed: error => {
      over = true
      problem(`the case threw: ${error && (error.errMsg || error.message)}\n${error && error.stack}`)
    },
  }
}
