// ---- built-ins, taken before any script can change them ----

const { bind, call: callOf } = Function.prototype;
/** A method as a function that takes its receiver first. */
const uncurry = bind.bind(callOf);
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, keys, setPrototypeOf } = Object;
const ObjectPrototype = Object.prototype;
const { isArray } = Array;
const { apply } = Reflect;
const { parse, stringify } = JSON;
const NativePromise = Promise;
const NativeError = Error;
const NativeTypeError = TypeError;
const NativeDate = Date;
const NativeWeakMap = WeakMap;
const NativeWeakRef = WeakRef;
const NativeRegistry = FinalizationRegistry;
const Bytes = Uint8Array;
const codeAt = uncurry(String.prototype.charCodeAt);
const startsWith = uncurry(String.prototype.startsWith);
const indexIn = uncurry(String.prototype.indexOf);
const lastIndexIn = uncurry(String.prototype.lastIndexOf);
const sliceOf = uncurry(String.prototype.slice);
const isPrototypeOf = uncurry(Object.prototype.isPrototypeOf);
const getTime = uncurry(Date.prototype.getTime);
const promiseThen = uncurry(Promise.prototype.then);
const weakGet = uncurry(WeakMap.prototype.get);
const weakSet = uncurry(WeakMap.prototype.set);
const deref = uncurry(WeakRef.prototype.deref);
const watch = uncurry(FinalizationRegistry.prototype.register);
const getter = (prototype, key) => uncurry(getOwnPropertyDescriptor(prototype, key).get);
const settled = Promise.resolve();
defineProperty(settled, 'constructor', { value: undefined });
/** Runs a job after the script that is running. What a page hung on `queueMicrotask` is passed by. */
const soon = (job) => promiseThen(settled, job);
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
const LOOSE = bare(['union', ['function'], 'any']);

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
    if (prototype === ObjectPrototype || prototype === null) return 'Object';
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

/** One descriptor for all: making one for each property takes longer than defining it. */
const SLOT = { __proto__: null, value: undefined, enumerable: true, writable: true, configurable: true };

/** Defines a property as if it stood in an object literal: no setter runs. */
function define(target, key, value) {
  SLOT.value = value;
  defineProperty(target, key, SLOT);
  SLOT.value = undefined;
}

/** An own property of an object that was parsed, or undefined. */
const own = (object, key) => (hasOwn(object, key) ? object[key] : undefined);

/** An element, or undefined past the end: nothing is looked for in a prototype. */
const nth = (list, index) => (index < list.length ? list[index] : undefined);

const append = (list, value) => define(list, list.length, value);

/** Takes the prototypes of literals away, so that nothing added to those is found in them. */
function bare(value) {
  if (typeof value !== 'object' || value === null) return value;
  const names = keys(value);
  for (let i = 0; i < names.length; i++) bare(value[names[i]]);
  return setPrototypeOf(value, null);
}

/** Tells the console; whatever became of it, the caller goes on. */
function warn(text) {
  try {
    console.error(text);
  } catch {
    // nobody to tell
  }
}

/** What was thrown, as texts. */
function describe(thrown) {
  try {
    if (typeof thrown === 'object' && thrown !== null && isPrototypeOf(NativeError.prototype, thrown)) {
      const { name, message, stack } = thrown;
      const headline = message === '' ? `${name}` : `${name}: ${message}`;
      const lines = typeof stack === 'string' ? stack : '';
      const rest = startsWith(lines, `${headline}\n`) ? sliceOf(lines, headline.length + 1) : lines;
      return { message: headline, stack: rest };
    }
    return { message: typeof thrown === 'symbol' ? 'Symbol' : `${thrown}`, stack: '' };
  } catch {
    return { message: brandOf(thrown), stack: '' };
  }
}

// ---- texts ----

/** Gives lone halves of surrogate pairs the form of U+FFFD. */
const wellFormed = String.prototype.toWellFormed ? uncurry(String.prototype.toWellFormed) : mended;

/** The same for engines that have no function for it. */
function mended(text) {
  let result = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (code < 0xd800 || code >= 0xe000) continue;
    const next = code < 0xdc00 && i + 1 < text.length ? codeAt(text, i + 1) : 0;
    if (next >= 0xdc00 && next < 0xe000) {
      i += 1;
      continue;
    }
    result += `${sliceOf(text, start, i)}\uFFFD`;
    start = i + 1;
  }
  return result + sliceOf(text, start);
}

/** The parts of a text between dots. */
function partsOf(text) {
  const parts = [];
  let start = 0;
  for (let end = indexIn(text, '.'); end >= 0; end = indexIn(text, '.', start)) {
    append(parts, sliceOf(text, start, end));
    start = end + 1;
  }
  append(parts, sliceOf(text, start));
  return parts;
}

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
/** Two letters for each twelve bits. */
const PAIRS = [];
for (let i = 0; i < 64; i++) {
  DIGITS[LETTERS.charCodeAt(i)] = i;
  for (let k = 0; k < 64; k++) PAIRS.push(LETTERS[i] + LETTERS[k]);
}

function toBase64(bytes, length) {
  let text = '';
  for (let i = 0; i < length; ) {
    // engines copy short texts, and make a tree of long ones
    let part = '';
    for (const end = i + 9; i < end && i < length; i += 3) {
      // past the end, nothing counts as 0
      const bits = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
      part += PAIRS[bits >> 12] + PAIRS[bits & 4095];
    }
    text += part;
  }
  switch (length % 3) {
    case 1: return `${sliceOf(text, 0, -2)}==`;
    case 2: return `${sliceOf(text, 0, -1)}=`;
    default: return text;
  }
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
