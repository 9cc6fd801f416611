// TextEncoder and TextDecoder. The work is done in Rust; `host` holds its
// functions and what was taken before any script ran.
(({ TypeError, RangeError, encode, encodeInto, encodingOf, decode }) => {
  const NONE = { __proto__: null }

  class TextEncoder {
    get encoding() {
      return 'utf-8'
    }

    encode(input = '') {
      return encode(`${input}`)
    }

    encodeInto(source, destination) {
      const done = encodeInto(`${source}`, destination)
      if (!done) throw new TypeError('encodeInto: the destination should be a Uint8Array')
      return done
    }
  }

  class TextDecoder {
    #encoding
    #fatal
    #ignoreBOM
    // the bytes of a character whose rest is to come, and whether the start is over
    #state = 0

    constructor(label = 'utf-8', options) {
      const { fatal, ignoreBOM } = typeof options === 'object' && options !== null ? options : NONE
      this.#encoding = encodingOf(`${label}`)
      if (!this.#encoding) throw new RangeError(`TextDecoder knows utf-8 and utf-16le, not ${label}`)
      this.#fatal = !!fatal
      this.#ignoreBOM = !!ignoreBOM
    }

    get encoding() {
      return this.#encoding
    }

    get fatal() {
      return this.#fatal
    }

    get ignoreBOM() {
      return this.#ignoreBOM
    }

    decode(input, options) {
      const more = typeof options === 'object' && options !== null && !!options.stream
      const state = this.#state
      this.#state = 0
      const done = decode(input, this.#encoding === 'utf-8', this.#fatal, this.#ignoreBOM, more, state)
      if (!done) throw new TypeError('decode: the input should be an ArrayBuffer or a view on one')
      if (done.text === undefined) throw new TypeError(`decode: the bytes are not ${this.#encoding}`)
      this.#state = done.state
      return done.text
    }
  }

  return { TextEncoder, TextDecoder }
})
