// The channel between a page and the one that it opened.

/** One end: what it emits, the listeners of the other end hear. */
class EventChannel {
  #listeners = new Map()
  #other

  /** The two ends of a new channel. `events` are listeners of the first, by name. */
  static pair(events) {
    const [opener, opened] = [new EventChannel(), new EventChannel()]
    opener.#other = opened
    opened.#other = opener
    if (typeof events === 'object' && events !== null) {
      for (const name of Object.keys(events)) {
        if (typeof events[name] === 'function') opener.on(name, events[name])
      }
    }
    return [opener, opened]
  }

  on(name, listener) {
    this.#add(name, listener, false)
  }

  once(name, listener) {
    this.#add(name, listener, true)
  }

  /** Takes one listener off, or all of the event. */
  off(name, listener) {
    const left = this.#of(name).filter((entry) => listener && entry.listener !== listener)
    this.#listeners.set(name, left)
  }

  emit(name, ...args) {
    this.#other.#hear(name, args)
  }

  #of(name) {
    return this.#listeners.get(name) ?? []
  }

  #add(name, listener, once) {
    if (typeof listener !== 'function') {
      console.error(`EventChannel: the listener of "${name}" should be a function instead of ${typeof listener}`)
      return
    }
    this.#listeners.set(name, [...this.#of(name), { listener, once }])
  }

  #hear(name, args) {
    for (const entry of this.#of(name)) {
      // it may have been taken off meanwhile
      if (!this.#of(name).includes(entry)) continue
      if (entry.once) this.#listeners.set(name, this.#of(name).filter((other) => other !== entry))
      shared.guard(`EventChannel listener of "${name}"`, () => entry.listener(...args))
    }
  }
}

shared.EventChannel = EventChannel
