// ---- built-ins, taken before any script can change them ----

const { bind, call: callOf } = Function.prototype;
/** A method as a function that takes its receiver first. */
const uncurry = bind.bind(callOf);
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, keys } = Object;
const { isArray } = Array;
const { apply } = Reflect;
const { parse, stringify } = JSON;
const NativePromise = Promise;
const NativeError = Error;
const Bytes = Uint8Array;
const codeAt = uncurry(String.prototype.charCodeAt);
const startsWith = uncurry(String.prototype.startsWith);
const splitText = uncurry(String.prototype.split);
const wellFormed = String.prototype.toWellFormed
  ? uncurry(String.prototype.toWellFormed)
  : (text) => replaceIn(text, /\p{Surrogate}/gu, '\uFFFD');
const replaceIn = uncurry(String.prototype.replace);
const isPrototypeOf = uncurry(Object.prototype.isPrototypeOf);
const getTime = uncurry(Date.prototype.getTime);
const weakGet = uncurry(WeakMap.prototype.get);
const weakSet = uncurry(WeakMap.prototype.set);
const deref = uncurry(WeakRef.prototype.deref);
const watch = uncurry(FinalizationRegistry.prototype.register);
const soon = globalThis.queueMicrotask;
const NativeDate = Date;
const NativeWeakRef = WeakRef;
const getter = (prototype, key) => uncurry(getOwnPropertyDescriptor(prototype, key).get);
const arrayName = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
const arrayBuffer = getter(getPrototypeOf(Uint8Array.prototype), 'buffer');
const arrayOffset = getter(getPrototypeOf(Uint8Array.prototype), 'byteOffset');
const arrayLength = getter(getPrototypeOf(Uint8Array.prototype), 'byteLength');
const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');

/** Each asks for an internal slot, and throws where there is none. */
const SLOTS = [
  ['ArrayBuffer', bufferLength],
  ['Date', getTime],
  ['DataView', getter(DataView.prototype, 'byteLength')],
  ['Map', getter(Map.prototype, 'size')],
  ['Set', getter(Set.prototype, 'size')],
  ['Number', uncurry(Number.prototype.valueOf)],
  ['String', uncurry(String.prototype.valueOf)],
  ['Boolean', uncurry(Boolean.prototype.valueOf)],
  ['Symbol', uncurry(Symbol.prototype.valueOf)],
  ['BigInt', uncurry(BigInt.prototype.valueOf)],
];
/** These have no slot that can be asked for without running a script. */
const PROTOTYPES = [
  ['Error', Error.prototype],
  ['Promise', Promise.prototype],
  ['RegExp', RegExp.prototype],
  ['WeakMap', WeakMap.prototype],
  ['WeakSet', WeakSet.prototype],
];

/** Typed arrays that may come from the host, by name. */
const ARRAYS = {
  __proto__: null, Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array,
  Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array,
};
const ROLES = ['success', 'fail', 'complete'];
/** The type of an argument that the table knows nothing of: functions cross as such. */
const LOOSE = ['union', ['function'], 'any'];

/** What a value is, in the words of parameter errors. Runs no getter. */
function brandOf(value) {
  if (value === null) return 'Null';
  const type = typeof value;
  switch (type) {
    case 'undefined': return 'Undefined';
    case 'string': return 'String';
    case 'number': return 'Number';
    case 'boolean': return 'Boolean';
    case 'function': return 'Function';
    case 'symbol': return 'Symbol';
    case 'bigint': return 'BigInt';
  }
  try {
    if (isArray(value)) return 'Array';
    const prototype = getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return 'Object';
  } catch {
    return 'Object';
  }
  const view = arrayName(value);
  if (view !== undefined) return view;
  for (let i = 0; i < SLOTS.length; i++) {
    try {
      SLOTS[i][1](value);
      return SLOTS[i][0];
    } catch {
      // not this one
    }
  }
  for (let i = 0; i < PROTOTYPES.length; i++) {
    if (isPrototypeOf(PROTOTYPES[i][1], value)) return PROTOTYPES[i][0];
  }
  return 'Object';
}

/** Defines a property as if it stood in an object literal: no setter runs. */
function define(target, key, value) {
  return defineProperty(target, key, {
    __proto__: null, value, enumerable: true, writable: true, configurable: true,
  });
}

/** An own property of an object that was parsed, or undefined. */
const own = (object, key) => (hasOwn(object, key) ? object[key] : undefined);

/** What was thrown, as texts. */
function describe(thrown) {
  try {
    if (typeof thrown === 'object' && thrown !== null && isPrototypeOf(NativeError.prototype, thrown)) {
      const { name, message, stack } = thrown;
      const headline = message === '' ? `${name}` : `${name}: ${message}`;
      const lines = typeof stack === 'string' ? stack : '';
      const rest = startsWith(lines, `${headline}\n`) ? replaceIn(lines, `${headline}\n`, () => '') : lines;
      return { message: headline, stack: rest };
    }
    return { message: typeof thrown === 'symbol' ? 'Symbol' : `${thrown}`, stack: '' };
  } catch {
    return { message: brandOf(thrown), stack: '' };
  }
}

// ---- texts ----

const quote = (text) => stringify(wellFormed(text));
const keyText = (key) => quote(startsWith(key, '$') ? `$${key}` : key);
const tagged = (tag, value, more = '') => `{"$":"${tag}","v":${value}${more}}`;

/** The length of a text in UTF-8. */
function utf8Length(text) {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    // the two halves of a pair make four bytes, three for a lone one
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      const next = codeAt(text, i + 1);
      if (next >= 0xdc00 && next < 0xe000) {
        i += 1;
      }
    }
  }
  return length;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = new Bytes(128);
for (let i = 0; i < 64; i++) DIGITS[LETTERS.charCodeAt(i)] = i;

function toBase64(bytes, length) {
  let text = '';
  for (let i = 0; i < length; i += 3) {
    const a = bytes[i];
    const b = i + 1 < length ? bytes[i + 1] : 0;
    const c = i + 2 < length ? bytes[i + 2] : 0;
    text += LETTERS[a >> 2] + LETTERS[((a & 3) << 4) | (b >> 4)];
    text += i + 1 < length ? LETTERS[((b & 15) << 2) | (c >> 6)] : '=';
    text += i + 2 < length ? LETTERS[c & 63] : '=';
  }
  return text;
}

function fromBase64(text) {
  let length = text.length;
  while (length > 0 && text[length - 1] === '=') length -= 1;
  const bytes = new Bytes((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    held = (held << 6) | DIGITS[codeAt(text, i) & 127];
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return arrayBuffer(bytes);
}

// ---- reading what a script passes ----

const MAX_DEPTH = 64;
const MAX_NODES = 100000;
const MAX_BYTES = 8388608;

/** Reading cannot go on: a limit is passed, or a getter threw. */
class Stop {
  constructor(reason) {
    this.reason = reason;
  }
}

const ROOT = { up: null, step: 'parameter' };
const inside = (up, key) => ({ up, step: `.${key}` });
const item = (up, index) => ({ up, step: `[${index}]` });

function pathText(path) {
  let text = '';
  for (let at = path; at !== null; at = at.up) text = at.step + text;
  return text;
}

/** `{ value }` of an own property, or null if there is none. A getter runs once. */
function readOwn(object, key, path) {
  try {
    const found = getOwnPropertyDescriptor(object, key);
    if (found === undefined) return null;
    if (hasOwn(found, 'value')) return { value: found.value };
    return { value: found.get === undefined ? undefined : apply(found.get, object, []) };
  } catch (thrown) {
    throw new Stop(`${pathText(inside(path, key))} threw ${describe(thrown).message};`);
  }
}

/** The declared type behind a name. */
function resolve(type) {
  return isArray(type) && type[0] === 'type' ? TABLE.types[type[1]] : type;
}

/** Reads the arguments of one call as the text of a message. */
class Reader {
  nodes = 0;
  bytes = 0;
  depth = 0;

  /** `held` keeps functions and opaque values for the host, and knows its objects. */
  constructor(held) {
    this.held = held;
  }

  /** Arguments in the layout that fits them, as a JSON array. */
  args(params, layouts, list) {
    let layout = layouts[0] ?? [];
    if (layouts.length > 1) {
      layout = layouts[layouts.length - 1];
      for (let i = 0; i < layouts.length; i++) {
        if (this.layoutFits(params, layouts[i], list)) {
          layout = layouts[i];
          break;
        }
      }
    }
    let text = '';
    for (let at = 0; at < layout.length && at < list.length; at++) {
      const comma = at === 0 ? '' : ',';
      const field = params[layout[at]];
      if (field === undefined) {
        text += comma + this.options(params, layout, list[at]);
      } else if (field[2] === 2) {
        for (let i = at; i < list.length; i++) {
          text += (i === 0 ? '' : ',') + this.value(field[1], list[i], ROOT);
        }
      } else {
        text += comma + this.field(field[1], list[at], ROOT);
      }
    }
    return `[${text}]`;
  }

  layoutFits(params, layout, list) {
    for (let at = 0; at < layout.length; at++) {
      const value = list[at];
      const field = params[layout[at]];
      if (field === undefined) {
        if (value !== undefined && brandOf(value) !== 'Object') return false;
      } else if (value === undefined || value === null) {
        if (!field[2]) return false;
      } else if (!this.accepts(field[1], value)) {
        return false;
      }
    }
    return true;
  }

  options(params, layout, value) {
    if (brandOf(value) !== 'Object') return shallow(value);
    let rest = params;
    if (layout.length > 1) {
      rest = [];
      for (let i = 0; i < params.length; i++) {
        let beside = false;
        for (let at = 0; at < layout.length; at++) beside ||= layout[at] === i;
        if (!beside) define(rest, rest.length, params[i]);
      }
    }
    return this.struct(rest, undefined, value, ROOT);
  }

  struct(fields, rest, object, path) {
    let text = '';
    for (let i = 0; i < fields.length; i++) {
      const name = fields[i][0];
      const found = readOwn(object, name, path);
      if (found === null) continue;
      const value = this.field(fields[i][1], found.value, inside(path, name));
      text += `${text === '' ? '' : ','}${keyText(name)}:${value}`;
    }
    if (rest === undefined) return `{${text}}`;
    const more = this.entries(object, path, fields, (value, at) => this.value(rest, value, at));
    return `{${text}${text === '' || more === '' ? '' : ','}${more}}`;
  }

  /** Every own enumerable key but those of `fields`, once. */
  entries(object, path, fields, read) {
    let names;
    try {
      names = keys(object);
    } catch (thrown) {
      throw new Stop(`${pathText(path)} threw ${describe(thrown).message};`);
    }
    let text = '';
    for (let i = 0; i < names.length; i++) {
      const at = inside(path, wellFormed(names[i]));
      this.weigh(at, utf8Length(names[i]));
      let declared = false;
      for (let f = 0; f < fields.length; f++) declared ||= fields[f][0] === names[i];
      if (declared) continue;
      const found = readOwn(object, names[i], path);
      if (found === null) continue;
      text += `${text === '' ? '' : ','}${keyText(names[i])}:${read(found.value, at)}`;
    }
    return text;
  }

  /** A field that is there: what stands for "nothing" is not counted. */
  field(type, value, path) {
    if (value === undefined || value === null) return shallow(value);
    return this.value(type, value, path);
  }

  value(declared, value, path) {
    this.count(path);
    const type = resolve(declared);
    if (type === 'any') return this.any(value, path, null);
    if (type === 'ref') return tagged('ref', this.held.hold(value));
    if (!this.accepts(type, value)) return shallow(value);
    if (typeof value === 'string') return this.text(value, path);
    if (type === 'buffer' && arrayName(value) !== undefined) return this.view(value, path);
    switch (type[0]) {
      case 'list': return this.list(type[1], value, path);
      case 'map': return this.deeper(path, () => `{${this.entries(value, path, [], (entry, at) => this.value(type[1], entry, at))}}`);
      case 'struct': return this.deeper(path, () => this.struct(type[1], type[2], value, path));
      case 'function': return tagged('function', this.held.hold(value), ',"by":"script"');
      case 'object': return tagged('object', this.held.idOf(value, type[1]), `,"of":${quote(type[1])}`);
      case 'union':
        for (let i = 1; i < type.length; i++) {
          if (this.accepts(type[i], value)) return this.value(type[i], value, path);
        }
    }
    return this.any(value, path, null);
  }

  list(type, array, path) {
    return this.deeper(path, () => {
      let text = '';
      const length = this.length(array, path);
      for (let i = 0; i < length; i++) {
        const at = item(path, i);
        text += (i === 0 ? '' : ',') + this.value(type, this.element(array, i, at), at);
      }
      return `[${text}]`;
    });
  }

  length(array, path) {
    const length = readOwn(array, 'length', path).value;
    if (this.nodes + length > MAX_NODES) {
      throw new Stop(`${pathText(path)} goes past ${MAX_NODES} values;`);
    }
    return length;
  }

  element(array, index, path) {
    try {
      return array[index];
    } catch (thrown) {
      throw new Stop(`${pathText(path)} threw ${describe(thrown).message};`);
    }
  }

  /** Plain data of any shape. `above` are the objects that it is inside of. */
  any(value, path, above) {
    const brand = brandOf(value);
    switch (brand) {
      case 'String':
        return typeof value === 'string' ? this.text(value, path) : shallow(value);
      case 'Date': {
        const time = getTime(value);
        return tagged('date', time === time ? `${time}` : 'null');
      }
      case 'ArrayBuffer':
        return this.buffer(new Bytes(value), bufferLength(value), path);
      case 'Array':
      case 'Object':
        break;
      default:
        return shallow(value);
    }
    let levels = 1;
    for (let at = above; at !== null; at = at.above, levels++) {
      if (at.value === value) return tagged('cycle', levels);
    }
    const here = { value, above };
    return this.deeper(path, () => {
      if (brand === 'Object') {
        return `{${this.entries(value, path, [], (entry, at) => {
          this.count(at);
          return this.any(entry, at, here);
        })}}`;
      }
      let text = '';
      const length = this.length(value, path);
      for (let i = 0; i < length; i++) {
        const at = item(path, i);
        this.count(at);
        text += (i === 0 ? '' : ',') + this.any(this.element(value, i, at), at, here);
      }
      return `[${text}]`;
    });
  }

  text(value, path) {
    this.weigh(path, utf8Length(value));
    return quote(value);
  }

  buffer(bytes, length, path) {
    this.weigh(path, length);
    return tagged('bytes', `"${toBase64(bytes, length)}"`);
  }

  view(value, path) {
    const length = arrayLength(value);
    this.weigh(path, length);
    const bytes = new Bytes(arrayBuffer(value), arrayOffset(value), length);
    return tagged('array', `"${toBase64(bytes, length)}"`, `,"of":"${arrayName(value)}"`);
  }

  /** Whether a value can be of the type, as far as that needs no script. */
  accepts(declared, value) {
    const type = resolve(declared);
    if (type === 'any' || type === 'ref') return true;
    const brand = brandOf(value);
    const plain = typeof value !== 'object';
    switch (isArray(type) ? type[0] : type) {
      case 'string': return typeof value === 'string';
      case 'boolean': return typeof value === 'boolean';
      case 'number': case 'int': case 'int32': case 'uint32': return typeof value === 'number';
      case 'bytes': return brand === 'ArrayBuffer';
      case 'buffer': return brand === 'ArrayBuffer' || (!plain && arrayName(value) !== undefined);
      case 'list': return brand === 'Array';
      case 'map': case 'struct': return brand === 'Object';
      case 'object': return isArray(type) ? this.held.idOf(value, type[1]) !== undefined : brand === 'Object';
      case 'function': return brand === 'Function';
      case 'enum':
        for (let i = 1; i < type.length; i++) if (typeof type[i] === typeof value) return true;
        return false;
      case 'union':
        for (let i = 1; i < type.length; i++) if (this.accepts(type[i], value)) return true;
        return false;
      default: return false;
    }
  }

  count(path) {
    this.nodes += 1;
    if (this.nodes > MAX_NODES) throw new Stop(`${pathText(path)} goes past ${MAX_NODES} values;`);
  }

  weigh(path, bytes) {
    this.bytes += bytes;
    if (this.bytes > MAX_BYTES) throw new Stop(`${pathText(path)} goes past ${MAX_BYTES} bytes;`);
  }

  deeper(path, read) {
    if (this.depth === MAX_DEPTH) {
      // the whole path would be as long as the nesting
      let short = path;
      while (short.up !== null && short.up.up !== null) short = short.up;
      throw new Stop(`${pathText(short)} goes deeper than ${MAX_DEPTH} levels;`);
    }
    this.depth += 1;
    const text = read();
    this.depth -= 1;
    return text;
  }
}

/** A value without what is in it: for the host to say what it is instead of what. */
function shallow(value) {
  switch (typeof value) {
    case 'undefined': return '{"$":"undefined"}';
    case 'boolean': return value ? 'true' : 'false';
    case 'string': return '""';
    case 'number':
      if (value === 0 && 1 / value < 0) return tagged('number', '"-0"');
      return value - value === 0 ? `${value}` : tagged('number', `"${value}"`);
    default: return value === null ? 'null' : tagged('brand', quote(brandOf(value)));
  }
}
