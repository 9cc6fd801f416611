// Plays one scenario with the built-ins as they are, and again with each change of them.
const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
const natives = { parse: JSON.parse, stringify: JSON.stringify };
const { then } = Promise.prototype;
const evil = () => { throw new Error('evil'); };

const changes = [];
const change = (name, holder, key, descriptor) =>
  changes.push({ name, holder, key, descriptor, original: getOwnPropertyDescriptor(holder, key) });
const replaced = (name, holder, keys) => {
  for (const key of keys) change(`${name}.${String(key)}`, holder, key, { value: evil, writable: true, configurable: true });
};
replaced('Array.prototype', Array.prototype, ['map', 'push', 'forEach', 'slice', 'join', 'concat', 'indexOf',
  'includes', 'filter', 'splice', 'shift', 'toString', 'constructor', Symbol.iterator]);
replaced('String.prototype', String.prototype, ['split', 'replace', 'startsWith', 'slice', 'indexOf', 'charCodeAt',
  'toWellFormed', 'toString', 'valueOf', Symbol.replace, Symbol.split, Symbol.iterator]);
replaced('Object.prototype', Object.prototype, ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toJSON',
  'constructor', Symbol.toPrimitive]);
replaced('Function.prototype', Function.prototype, ['call', 'apply', 'bind', 'toString']);
replaced('Promise.prototype', Promise.prototype, ['then', 'catch', 'finally', 'constructor']);
replaced('JSON', JSON, ['parse', 'stringify']);
replaced('Reflect', Reflect, ['apply']);
replaced('Object', Object, ['keys', 'hasOwn', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf',
  'getOwnPropertyDescriptor']);
replaced('Array', Array, ['isArray']);
replaced('globalThis', globalThis, ['Object', 'Array', 'Promise', 'Error', 'TypeError', 'Map', 'WeakMap', 'WeakRef',
  'FinalizationRegistry', 'Uint8Array', 'Date', 'Reflect', 'JSON', 'String', 'Symbol', 'queueMicrotask']);
replaced('WeakMap.prototype', WeakMap.prototype, ['get', 'set', 'has', 'delete']);
replaced('WeakRef.prototype', WeakRef.prototype, ['deref']);
replaced('FinalizationRegistry.prototype', FinalizationRegistry.prototype, ['register']);
replaced('Date.prototype', Date.prototype, ['getTime', 'valueOf', 'toJSON']);
replaced('RegExp.prototype', RegExp.prototype, ['exec', 'test', Symbol.replace, Symbol.split]);
replaced('Error.prototype', Error.prototype, ['constructor', 'toString']);
replaced('Number.prototype', Number.prototype, ['toString', 'valueOf']);
replaced('Uint8Array', Object.getPrototypeOf(Uint8Array.prototype), ['set', 'slice', Symbol.iterator]);

// whatever the module keeps in its own objects, and whatever messages may leave out
const words = ['all', 'answer', 'args', 'atOnce', 'by', 'call', 'callback', 'code', 'complete', 'configurable', 'dead',
  'details', 'end', 'ended', 'entry', 'enumerable', 'errCode', 'errMsg', 'errno', 'fail', 'failed', 'get', 'id',
  'immediate', 'instance', 'key', 'kind', 'late', 'listener', 'listeners', 'name', 'nothing', 'object', 'of', 'off',
  'ok', 'on', 'params', 'pin', 'promise', 'properties', 'reject', 'release', 'resolve', 'result', 'set', 'settle',
  'single', 'state', 'stop', 'success', 'sync', 'task', 'times', 'type', 'v', 'value', 'warn', 'writable', '$',
  '0', '1', '2', 'length'];
for (const word of words) {
  change(`Object.prototype.${word}`, Object.prototype, word, { value: { evil: 1 }, writable: true, configurable: true });
  change(`a setter of ${word}`, Object.prototype, word, { get: () => 'evil', set: evil, configurable: true });
}
for (const index of ['0', '1', '2', '3']) {
  change(`Array.prototype[${index}]`, Array.prototype, index, { get: () => 'evil', set: evil, configurable: true });
}
change('__proto__', Object.prototype, '__proto__', { get: evil, set: evil, configurable: true });
change('then', Object.prototype, 'then', { get: () => 5, set: evil, configurable: true });
change('prepareStackTrace', Error, 'prepareStackTrace', { value: evil, writable: true, configurable: true });
change('console.error', console, 'error', { value: evil, writable: true, configurable: true });

let current;
let changed = false;
function on() {
  if (changed || current === undefined) return;
  changed = true;
  defineProperty(current.holder, current.key, current.descriptor);
}
function off() {
  if (!changed) return;
  changed = false;
  if (current.original === undefined) deleteProperty(current.holder, current.key);
  else defineProperty(current.holder, current.key, current.original);
}
/** Runs what is not the module's with the built-ins as they were. */
const apart = (work) => (...args) => {
  const was = changed;
  off();
  try {
    return work(...args);
  } finally {
    if (was) on();
  }
};

async function played() {
  const heard = [];
  const note = apart((...values) => heard.push(values.map((v) => `${v instanceof Error ? v.message : natives.stringify(v)}`).join(' ')));
  const replies = {
    echo: (m) => ({ ok: { text: m.args[0].text } }), refuseFor: () => ({ fail: 'no', errno: 7, details: { more: 1 } }),
    echoSync: (m) => ({ v: m.args[0] }), keepSync: (m) => ({ v: m.args[0] }), nextTick: () => ({}), weigh: () => ({ ok: {} }),
    getCart: () => ({ v: { $: 'object', v: -1, of: 'Cart' } }), lend: () => ({ v: { $: 'function', v: -2, by: 'host' } }),
    'Cart.add': () => ({ ok: { total: 2 } }), brew: () => ({ ok: { cup: 'c' } }), 'BrewTask.abort': () => ({}),
  };
  const send = apart((text) => {
    // engines differ in stacks, and so do the built-ins that are in them
    heard.push(text.replace(/"stack":"(?:[^"\\]|\\.)*"/, ''));
    const [message] = natives.parse(text);
    if ('hello' in message) return natives.stringify([{ hello: 1, has: names, properties: { version: '1.0' } }]);
    if ('settle' in message) return text;
    const reply = (replies[message.api] ?? (() => ({ v: 5 })))(message);
    if ('call' in message) return natives.stringify([{ settle: message.call, ...reply }]);
    return 'sync' in message ? natives.stringify([{ result: message.sync, ...reply }]) : undefined;
  });
  const receive = (...messages) => {
    own.receive(apart(() => natives.stringify(messages))());
  };
  on();
  const own = connect(send);
  const { shop } = own;
  // the words that are set on Object.prototype must not be those of the scenario's own objects
  const plain = { __proto__: null };
  const options = apart((fields) => Object.assign(Object.create(null), fields));
  shop.echo(options({ text: 'a', success: (r) => note('success', r), complete: () => note('complete') }));
  shop.refuseFor(options({ reason: 'r', fail: (e) => note(e, e.errno, e.more) }));
  shop.echo(options({ text: 5, success() {}, complete: apart(() => { throw new TypeError('mine'); }) }));
  const promise = shop.weigh(options({ grams: 1 }));
  const settled = apply(then, promise, [note, note]);
  note(shop.echoSync('dotted.text'), shop.version);
  note(shop.keepSync(options({ $a: [1, NaN, null], u: undefined, at: options({ deep: 'é\uD800' }) })));
  try {
    shop.echoSync(options({ toString: 1 }));
  } catch (e) {
    note(e);
  }
  shop.nextTick(() => note('tick'));
  const cart = shop.getCart();
  cart.add(options({ item: 'tea', price: 1, success: note }));
  cart.note = 'hot';
  note(cart.total, cart === shop.getCart());
  cart.onChange((e) => note('changed', e));
  const task = shop.brew(options({ id: 'b', success: note }));
  task.abort();
  shop.lend()('x');
  const first = (e) => note('first', e.n);
  shop.onPrice(first);
  shop.onPrice((e) => note('second', e.n));
  receive({ event: 'onPrice', args: [{ n: 1 }] }, { event: 'Cart.onChange', object: -1, args: [{ total: 2 }] });
  shop.offPrice(first);
  receive({ event: 'onPrice', args: [{ n: 2 }] }, { warn: 'careful' });
  note(own.canIUse('echo.object.text'), own.canIUse('Cart.add.success.total'), own.canIUse('echo.nothing'));
  own.report('lost');
  off();
  await settled;
  await jobs();
  on();
  own.close();
  shop.echo(options({ text: 'late', fail: note }));
  off();
  await jobs();
  return heard;
}

const error = console.error;
console.error = () => {};
const clean = await played();
log(...(clean.length < 40 ? ['the scenario does too little', clean] : []));
lines.length = 0;
for (const next of changes) {
  current = next;
  let found;
  try {
    found = await played();
  } catch (thrown) {
    off();
    found = [`${thrown?.stack}`];
  }
  current = undefined;
  const at = clean.findIndex((line, index) => line !== found[index]);
  if (at >= 0 || found.length !== clean.length) log(next.name, 'at', at, 'expected', clean[at], 'found', found[at] ?? found[0]);
}
console.error = error;
log('done');
