// AbortController and AbortSignal. What stands in `host` was taken before any
// script ran; nothing else here asks a global or a prototype.
(({ DOMException, TypeError, queueMicrotask, setTimer, apply }) => {
  const KEY = { __proto__: null }
  let abort

  class AbortSignal {
    #aborted = false
    #reason
    #onabort = null
    // a list in which each registration points to the next
    #first
    #last
    #count = 0

    constructor(key) {
      if (key !== KEY) throw new TypeError('an AbortSignal is made by an AbortController')
    }

    get aborted() {
      return this.#aborted
    }

    get reason() {
      return this.#reason
    }

    throwIfAborted() {
      if (this.#aborted) throw this.#reason
    }

    get onabort() {
      return this.#onabort
    }

    set onabort(listener) {
      const usable = listener !== null && (typeof listener === 'function' || typeof listener === 'object')
      if (this.#onabort === null && usable) this.#add('abort', (event) => call(this.#onabort, this, event), false)
      this.#onabort = usable ? listener : null
    }

    addEventListener(type, listener, options) {
      if (typeof listener !== 'function' && (typeof listener !== 'object' || listener === null)) return
      type = `${type}`
      for (let at = this.#first; at; at = at.next) {
        if (at.type === type && at.listener === listener) return
      }
      const { once, signal } = typeof options === 'object' && options !== null ? options : KEY
      if (signal) {
        if (signal.aborted) return
        signal.addEventListener('abort', () => this.removeEventListener(type, listener))
      }
      this.#add(type, listener, !!once)
    }

    removeEventListener(type, listener) {
      type = `${type}`
      for (let at = this.#first, before; at; before = at, at = at.next) {
        if (at.type === type && at.listener === listener) {
          this.#remove(at, before)
          return
        }
      }
    }

    dispatchEvent(event) {
      if (typeof event !== 'object' || event === null) throw new TypeError('an event is an object with a type')
      const type = `${event.type}`
      const upTo = this.#count
      for (let at = this.#first, before; at && at.number <= upTo; at = at.next) {
        if (at.type !== type || at.gone) {
          before = at
          continue
        }
        if (at.once) this.removeEventListener(type, at.listener)
        call(at.listener, this, event)
      }
      return !event.defaultPrevented
    }

    #add(type, listener, once) {
      this.#count += 1
      const added = { __proto__: null, type, listener, once, number: this.#count, gone: false, next: undefined }
      if (this.#last) this.#last.next = added
      else this.#first = added
      this.#last = added
    }

    #remove(gone, before) {
      gone.gone = true
      if (before) before.next = gone.next
      else this.#first = gone.next
      if (this.#last === gone) this.#last = before
    }

    #abort(reason) {
      if (this.#aborted) return
      this.#aborted = true
      this.#reason = reason === undefined ? new DOMException('the operation was aborted', 'AbortError') : reason
      this.dispatchEvent({ type: 'abort', target: this, currentTarget: this, defaultPrevented: false })
      this.#first = this.#last = undefined
    }

    static abort(reason) {
      const signal = new AbortSignal(KEY)
      signal.#abort(reason)
      return signal
    }

    static timeout(milliseconds) {
      if (!(milliseconds >= 0)) throw new TypeError('AbortSignal.timeout takes milliseconds, from 0 on')
      const signal = new AbortSignal(KEY)
      setTimer(() => signal.#abort(new DOMException('the time is over', 'TimeoutError')), milliseconds)
      return signal
    }

    static any(signals) {
      const result = new AbortSignal(KEY)
      for (const signal of signals) {
        if (!(#aborted in signal)) throw new TypeError('AbortSignal.any takes a list of signals')
        if (signal.#aborted) result.#abort(signal.#reason)
        else signal.#add('abort', () => result.#abort(signal.#reason), true)
      }
      return result
    }

    static {
      abort = (signal, reason) => signal.#abort(reason)
    }
  }

  // what a listener throws is nobody's but the host's
  const call = (listener, signal, event) => {
    try {
      if (typeof listener === 'function') apply(listener, signal, event)
      else if (listener) listener.handleEvent(event)
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }

  class AbortController {
    #signal = new AbortSignal(KEY)

    get signal() {
      return this.#signal
    }

    abort(reason) {
      abort(this.#signal, reason)
    }
  }

  return { AbortController, AbortSignal }
})
