// ---- what each side holds of the other, and values of the host ----

/**
 * Either side counts how often it was sent what the other one holds, and says so when it lets go
 * of it. What was sent again in the meantime is then still held.
 */
class Crossing {
  link;
  call;
  prototypeOf;
  gone;
  /** Functions and opaque values that the host holds, by id: `{ value, times }`. */
  given = { __proto__: null };
  /** The last id of a function. */
  ids = new NativeWeakMap();
  /** Objects and functions of the host, by id. */
  taken = { __proto__: null };
  /** The same, by the object that stands for it. */
  states = new NativeWeakMap();

  /** `call` calls a function of the host; `prototypeOf` gives the members of a class. */
  constructor(link, call, prototypeOf) {
    this.link = link;
    this.call = call;
    this.prototypeOf = prototypeOf;
    link.decode = (value) => this.decode(value);
    this.gone = new NativeRegistry((id) => {
      const state = this.taken[id];
      // it was sent again in the meantime
      if (state === undefined || deref(state.instance) !== undefined) return;
      delete this.taken[id];
      link.post(`{"release":[[${id},${state.times}]]}`);
    });
  }

  /** Counts one more sending of a value, and gives its id: that of before for the `same` function. */
  hold(value, same) {
    let id = same ? weakGet(this.ids, value) : undefined;
    if (id === undefined || this.given[id] === undefined) {
      id = this.link.nextId();
      this.given[id] = { value, times: 0 };
      if (same) weakSet(this.ids, value, id);
    }
    this.given[id].times += 1;
    return id;
  }

  /** The host has let go of what it was sent so many times. */
  release(id, times) {
    const held = this.given[id];
    if (held === undefined) return;
    held.times -= times;
    if (held.times <= 0) delete this.given[id];
  }

  /** What the host holds under an id. */
  heldAs(id) {
    const held = this.given[id];
    return held === undefined ? undefined : held.value;
  }

  /** What is known of an object of the host. */
  stateOf(value) {
    return typeof value === 'object' && value !== null ? weakGet(this.states, value) : undefined;
  }

  /** The id of an object of a class. */
  idOf(value, of) {
    const state = this.stateOf(value);
    return state !== undefined && state.of === of ? state.id : undefined;
  }

  /** Turns a parsed value into what it stands for, in place. */
  decode(value) {
    if (value === null || typeof value !== 'object') return value;
    if (isArray(value)) {
      for (let i = 0; i < value.length; i++) value[i] = this.decode(value[i]);
      return value;
    }
    if (hasOwn(value, '$')) return this.untag(value.$, own(value, 'v'), value);
    const names = keys(value);
    let escaped = false;
    for (let i = 0; i < names.length; i++) {
      escaped ||= startsWith(names[i], '$');
      // an own property, so that no setter runs
      value[names[i]] = this.decode(value[names[i]]);
    }
    if (!escaped) return value;
    const result = {};
    for (let i = 0; i < names.length; i++) {
      define(result, startsWith(names[i], '$') ? sliceOf(names[i], 1) : names[i], value[names[i]]);
    }
    return result;
  }

  untag(tag, value, message) {
    switch (tag) {
      case 'number': return +value;
      case 'date': return new NativeDate(value === null ? NaN : value);
      case 'bytes': return fromBase64(value);
      case 'array': return new ARRAYS[own(message, 'of')](fromBase64(value));
      case 'ref': return this.heldAs(value);
      case 'object': return this.objectOf(value, own(message, 'of'));
      case 'function': return own(message, 'by') === 'host' ? this.functionOf(value) : this.heldAs(value);
      default: return undefined;
    }
  }

  /** The object that stands for one of the host, which has sent it once more. */
  objectOf(id, of) {
    return this.standIn(id, of, () => ({ __proto__: this.prototypeOf(of) }));
  }

  functionOf(id) {
    return this.standIn(id, undefined, () => (...args) => this.call(id, args));
  }

  standIn(id, of, make) {
    const known = this.taken[id];
    const before = known === undefined ? undefined : deref(known.instance);
    if (before !== undefined) {
      known.times += 1;
      return before;
    }
    const instance = make();
    const state = {
      id,
      of,
      instance: new NativeWeakRef(instance),
      times: known === undefined ? 1 : known.times + 1,
      /** The host has nothing under this id. */
      dead: false,
      listeners: { __proto__: null },
      /** The object itself while it has listeners: they are reason enough to keep it. */
      pin: undefined,
    };
    this.taken[id] = state;
    weakSet(this.states, instance, state);
    watch(this.gone, instance, id);
    return instance;
  }

  /** Forgets everything. */
  clear() {
    this.given = { __proto__: null };
    this.taken = { __proto__: null };
  }
}
