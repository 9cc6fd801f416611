// ---- the connection to a host ----

/** Whether an options object has a key of its own, whatever its value. */
const isKey = (options, key) => {
  try {
    return typeof options === 'object' && options !== null && hasOwn(options, key);
  } catch {
    return false;
  }
};

/** A failure as a script sees it; no stack is captured. */
function failure(name, reason, more) {
  const message = reason === '' ? `${name}:fail` : `${name}:fail ${reason}`;
  const error = new NativeError(message);
  delete error.stack;
  define(error, 'errMsg', message);
  for (let i = 0; i < 2; i++) {
    const code = own(more, i === 0 ? 'errno' : 'errCode');
    if (code !== undefined) define(error, i === 0 ? 'errno' : 'errCode', code);
  }
  const details = own(more, 'details');
  if (details !== undefined && details !== null) {
    const names = keys(details);
    for (let i = 0; i < names.length; i++) define(error, names[i], details[names[i]]);
  }
  return error;
}

const PARAMETER = { errno: 1001 };

/** The payload of an event for one listener of several. */
function copyOf(value) {
  const brand = brandOf(value);
  if (brand !== 'Object' && brand !== 'Array') return value;
  const copy = brand === 'Array' ? [] : {};
  const names = keys(value);
  for (let i = 0; i < names.length; i++) define(copy, names[i], value[names[i]]);
  return copy;
}

/**
 * Connects to a host.
 *
 * `send` gives the host a text of messages, and may return the host's answer at once; whatever
 * else the host has to say goes to `receive`. Functions that answer at once need the former.
 */
export function connect(send) {
  const client = {};
  /** Script functions and opaque values that the host holds, by id. */
  const kept = { __proto__: null };
  /** Calls on their way, and answers of sync calls, by id. */
  const calls = { __proto__: null };
  const answers = { __proto__: null };
  /** Objects of the host by id: `{ id, of, instance, listeners, pin }`. */
  const objects = { __proto__: null };
  const functions = { __proto__: null };
  const states = new WeakMap();
  const root = { id: undefined, of: '', listeners: { __proto__: null } };
  const classes = { __proto__: null };
  let has = { __proto__: null };
  let lastId = 0;
  // tasks are objects that this side names: far from the names that the host gives
  let lastTask = 0x80000000;
  let closed = false;
  let settleReady;
  const ready = new NativePromise((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  const gone = new FinalizationRegistry(({ id, table }) => {
    // the host may have sent it again in the meantime
    if (closed || table[id] === undefined || deref(table[id].instance) !== undefined) return;
    delete table[id];
    post(`{"release":[${id}]}`);
  });

  const held = {
    hold(value) {
      lastId += 1;
      kept[lastId] = { value };
      return lastId;
    },
    release(id) {
      delete kept[id];
    },
    idOf(value, of) {
      const state = stateOf(value);
      return state !== undefined && state.of === of ? state.id : undefined;
    },
  };

  function stateOf(value) {
    return typeof value === 'object' && value !== null ? weakGet(states, value) : undefined;
  }

  /** Sends one message, and takes what comes back at once. Says whether it went. */
  function post(message) {
    if (closed) return false;
    let answer;
    try {
      answer = send(`[${message}]`);
    } catch {
      return false;
    }
    if (typeof answer === 'string' && answer !== '') receive(answer);
    return true;
  }

  function receive(text) {
    const messages = parse(text);
    for (let i = 0; i < messages.length && !closed; i++) take(messages[i]);
  }

  function take(message) {
    if (hasOwn(message, 'settle')) settle(message.settle, message);
    else if (hasOwn(message, 'result')) answers[message.result] = message;
    else if (hasOwn(message, 'event')) emitted(message);
    else if (hasOwn(message, 'callback')) called(message);
    else if (hasOwn(message, 'release')) {
      for (let i = 0; i < message.release.length; i++) delete kept[message.release[i]];
    } else if (hasOwn(message, 'end')) forget(objects[message.end]);
    else if (hasOwn(message, 'warn')) console.error(message.warn);
    else if (hasOwn(message, 'hello')) install(message);
  }

  // ---- values of the host ----

  /** Turns a parsed value into what it stands for, in place. */
  function decode(value) {
    if (value === null || typeof value !== 'object') return value;
    if (isArray(value)) {
      for (let i = 0; i < value.length; i++) value[i] = decode(value[i]);
      return value;
    }
    if (hasOwn(value, '$')) return untag(value.$, own(value, 'v'), value);
    const names = keys(value);
    let escaped = false;
    for (let i = 0; i < names.length; i++) {
      escaped ||= startsWith(names[i], '$');
      // an own property, so that no setter runs
      value[names[i]] = decode(value[names[i]]);
    }
    if (!escaped) return value;
    const result = {};
    for (let i = 0; i < names.length; i++) {
      const key = startsWith(names[i], '$') ? replaceIn(names[i], '$', '') : names[i];
      define(result, key, value[names[i]]);
    }
    return result;
  }

  function untag(tag, value, message) {
    switch (tag) {
      case 'number': return +value;
      case 'date': return new NativeDate(value === null ? NaN : value);
      case 'bytes': return fromBase64(value);
      case 'array': return new ARRAYS[message.of](fromBase64(value));
      case 'ref': return kept[value]?.value;
      case 'object': return objectOf(value, message.of);
      case 'function': return own(message, 'by') === 'host' ? functionOf(value) : kept[value]?.value;
      default: return undefined;
    }
  }

  function objectOf(id, of) {
    const state = objects[id];
    const known = state && (state.pin ?? deref(state.instance));
    if (known !== undefined) return known;
    const instance = { __proto__: classOf(of) };
    const made = { id, of, instance: new NativeWeakRef(instance), pin: undefined, listeners: { __proto__: null } };
    if (state !== undefined) made.listeners = state.listeners;
    objects[id] = made;
    weakSet(states, instance, made);
    watch(gone, instance, { id, table: objects });
    return instance;
  }

  function functionOf(id) {
    const known = functions[id] && deref(functions[id].instance);
    if (known !== undefined) return known;
    const instance = (...args) => {
      const text = encodeOrThrow('callback', (reader) => {
        let list = '';
        for (let i = 0; i < args.length; i++) list += (i === 0 ? '' : ',') + reader.value(LOOSE, args[i], ROOT);
        return `[${list}]`;
      });
      return ask('callback', `"invoke":${id},"args":${text}`);
    };
    functions[id] = { instance: new NativeWeakRef(instance) };
    watch(gone, instance, { id, table: functions });
    return instance;
  }

  // ---- calls ----

  function encodeOrThrow(name, encode) {
    const { text, stop } = new Reader(held).attempt(encode);
    if (stop !== undefined) throw failure(name, `parameter error: ${stop.reason}`, PARAMETER);
    return text;
  }

  /** A call that is answered at once. */
  function ask(name, body) {
    if (closed) throw failure(name, 'the connection is closed', {});
    lastId += 1;
    const id = lastId;
    if (!post(`{"sync":${id},${body}}`)) throw failure(name, 'the transport failed', {});
    const answer = answers[id];
    delete answers[id];
    if (answer === undefined) throw failure(name, 'the transport cannot answer at once', {});
    if (hasOwn(answer, 'fail')) throw failure(name, answer.fail, decode(answer));
    return decode(own(answer, 'v'));
  }

  const target = (state) => (state.id === undefined ? '' : `,"object":${state.id}`);

  function callSync(name, params, layouts, state, args) {
    const text = encodeOrThrow(name, (reader) => reader.args(params, layouts, args));
    if (state.dead) return undefined;
    return ask(name, `"api":"${name}"${target(state)},"args":${text}`);
  }

  function callAsync(entry, name, state, args) {
    const options = args[0];
    const keyed = isKey(options, 'success') || isKey(options, 'fail') || isKey(options, 'complete');
    const promised = entry.promise === 'only' || (entry.promise === 'yes' && !keyed);
    const outcome = { name, entry, success: undefined, fail: undefined, complete: undefined, state: undefined };
    const read = new Reader(held).attempt((reader) => reader.args(entry.params, entry.args, args));
    let stopped = read.stop;
    if (keyed && entry.promise !== 'only') {
      for (let i = 0; i < ROLES.length; i++) {
        try {
          const found = readOwn(options, ROLES[i], ROOT);
          if (found !== null && typeof found.value === 'function') outcome[ROLES[i]] = found.value;
        } catch (stop) {
          if (!(stop instanceof Stop)) throw stop;
          stopped ??= stop;
        }
      }
    }
    let result;
    if (promised) {
      result = new NativePromise((resolve, reject) => {
        outcome.resolve = resolve;
        outcome.reject = reject;
      });
    }
    lastId += 1;
    const id = lastId;
    calls[id] = outcome;
    let task = '';
    if (entry.task !== undefined) {
      lastTask += 1;
      task = `,"task":${lastTask}`;
      result = objectOf(lastTask, entry.task);
      outcome.state = weakGet(states, result);
    }
    if (stopped !== undefined || closed || state.dead) {
      if (outcome.state !== undefined) outcome.state.dead = true;
      if (stopped !== undefined) settle(id, { fail: `parameter error: ${stopped.reason}`, errno: 1001 });
      else settle(id, { fail: 'the connection is closed' });
      return result;
    }
    const call = `"api":"${name}"${target(state)},"args":${read.text},"callbacks":${!promised}${task}`;
    if (!post(`{"call":${id},${call}}`)) settle(id, { fail: 'the transport failed' });
    return result;
  }

  /** Ends a call. Its callbacks run in a job of their own. */
  function settle(id, message) {
    const outcome = calls[id];
    if (outcome === undefined) return;
    delete calls[id];
    const failed = hasOwn(message, 'fail');
    let result;
    if (failed) {
      result = failure(outcome.name, message.fail, decode(message));
    } else {
      const fields = decode(own(message, 'ok'));
      result = brandOf(fields) === 'Object' ? fields : {};
      const code = own(result, 'errCode') ?? 0;
      if (outcome.entry.code) delete result.errCode;
      define(result, 'errMsg', `${outcome.name}:ok`);
      if (outcome.entry.code) define(result, 'errCode', code);
    }
    if (outcome.resolve !== undefined) {
      if (failed) outcome.reject(result);
      else outcome.resolve(result);
      return;
    }
    const role = failed ? 'fail' : 'success';
    const finish = () => {
      run(outcome[role], [result], 'callback', outcome.name, role);
      run(outcome.complete, [result], 'callback', outcome.name, 'complete');
    };
    if (outcome.entry.immediate) finish();
    else soon(finish);
  }

  /** Calls a function of the script; what it throws goes to the host and nowhere else. */
  function run(listener, args, kind, api, role) {
    if (listener === undefined) return;
    try {
      apply(listener, undefined, args);
    } catch (thrown) {
      fault(kind, describe(thrown), `,"api":${quote(api)},"role":"${role}"`);
    }
  }

  function fault(kind, { message, stack }, more) {
    post(`{"fault":{"kind":"${kind}","message":${quote(message)},"stack":${quote(stack)}${more}}}`);
  }

  function called(message) {
    const listener = kept[message.callback]?.value;
    const args = decode(message.args);
    soon(() => run(listener, args, 'callback', own(message, 'api') ?? 'callback', 'callback'));
  }

  // ---- events ----

  function emitted(message) {
    const id = own(message, 'object');
    const args = decode(message.args);
    // of an object, the name is `Class.onXxx`
    const parts = splitText(message.event, '.');
    const key = parts[parts.length - 1];
    soon(() => {
      const listeners = (id === undefined ? root : objects[id])?.listeners[key];
      if (listeners === undefined) return;
      const { length } = listeners;
      for (let i = 0; i < length; i++) {
        if (!listeners[i].on) continue;
        let mine = args;
        if (length > 1) {
          mine = [];
          for (let a = 0; a < args.length; a++) define(mine, a, copyOf(args[a]));
        }
        run(listeners[i].listener, mine, 'listener', message.event, 'listener');
      }
    });
  }

  function listen(entry, state, listener) {
    if (typeof listener !== 'function') {
      console.error(`${entry.key} should accept a function instead of ${typeof listener}`);
      return;
    }
    const before = state.listeners[entry.key] ?? [];
    // a new list each time: an emit works on the one that it found
    const after = [];
    for (let i = 0; i < before.length; i++) {
      if (entry.single) before[i].on = false;
      else define(after, after.length, before[i]);
    }
    define(after, after.length, { listener, on: true });
    state.listeners[entry.key] = after;
    if (state.instance !== undefined) state.pin = deref(state.instance);
    if (before.length === 0 && !state.dead) post(`{"on":"${entry.name}"${target(state)}}`);
  }

  function unlisten(entry, state, listener) {
    const before = state.listeners[entry.key];
    if (before === undefined) return;
    const after = [];
    for (let i = 0; i < before.length; i++) {
      if (listener && !entry.all && before[i].listener !== listener) define(after, after.length, before[i]);
      else before[i].on = false;
    }
    if (after.length > 0) {
      state.listeners[entry.key] = after;
      return;
    }
    delete state.listeners[entry.key];
    if (keys(state.listeners).length === 0) state.pin = undefined;
    if (!state.dead) post(`{"off":"${entry.name}"${target(state)}}`);
  }

  /** The host has ended an object: nothing will be heard of it. */
  function forget(state) {
    if (state === undefined) return;
    soon(() => {
      state.listeners = { __proto__: null };
      state.pin = undefined;
    });
  }

  // ---- the functions ----

  /** Gives `put` the functions of one entry of the table, by key. */
  function functionsOf(entry, receiver, put) {
    const prefix = entry.of === undefined ? '' : `${entry.of}.`;
    switch (entry.kind) {
      case 'event':
        put(entry.key, (self, args) => listen(entry, receiver(self, entry.name), args[0]));
        if (entry.off !== undefined) {
          put(entry.off, (self, args) => unlisten(entry, receiver(self, prefix + entry.off), args[0]));
        }
        return;
      case 'sync':
        put(entry.key, (self, args) => callSync(entry.name, entry.params, entry.args, receiver(self, entry.name), args));
        return;
      default:
        put(entry.key, (self, args) => callAsync(entry, entry.name, receiver(self, entry.name), args));
        if (entry.sync !== undefined) {
          const name = prefix + entry.sync.name;
          put(entry.sync.name, (self, args) =>
            callSync(name, entry.params, entry.sync.args, receiver(self, name), args));
        }
    }
  }

  /** A function that is no constructor, and has the name of its key. */
  const named = (key, call) => ({ [key](...args) { return call(this, args); } })[key];

  function classOf(of) {
    if (classes[of] !== undefined) return classes[of];
    const prototype = {};
    const receiver = (self, name) => {
      const state = stateOf(self);
      if (state === undefined || state.of !== of) throw failure(name, `called on something that is no ${of}`, {});
      return state;
    };
    const { methods, properties } = TABLE.objects[of] ?? { methods: [], properties: [] };
    for (let i = 0; i < methods.length; i++) {
      functionsOf(methods[i], receiver, (key, call) => define(prototype, key, named(key, call)));
    }
    for (let i = 0; i < properties.length; i++) {
      const [name, type, readonly] = properties[i];
      const full = `${of}.${name}`;
      defineProperty(prototype, name, {
        __proto__: null,
        enumerable: true,
        configurable: true,
        get() {
          return ask(full, `"get":${quote(name)}${target(receiver(this, full))}`);
        },
        set: readonly ? undefined : function (value) {
          const state = receiver(this, full);
          const text = encodeOrThrow(full, (reader) => reader.field(type, value, ROOT));
          ask(full, `"set":${quote(name)}${target(state)},"value":${text}`);
        },
      });
    }
    classes[of] = prototype;
    return prototype;
  }

  function install(message) {
    if (message.hello !== 1) {
      settleReady.reject(new NativeError(`the host speaks version ${message.hello} of the protocol, not 1`));
      return;
    }
    has = { __proto__: null };
    const names = message.has;
    for (let i = 0; i < names.length; i++) has[names[i]] = true;
    for (let i = 0; i < TABLE.functions.length; i++) {
      const entry = TABLE.functions[i];
      functionsOf(entry, () => root, (key, call) => {
        const there = has[key] || (key === entry.off && has[entry.key]);
        if (!there) return;
        has[key] = true;
        const body = key === 'canIUse' ? (_, args) => canIUse(args[0]) : call;
        define(client, key, named(key, body));
      });
    }
    const properties = own(message, 'properties') ?? {};
    const given = keys(properties);
    for (let i = 0; i < given.length; i++) define(client, given[i], decode(properties[given[i]]));
    settleReady.resolve(client);
  }

  /** Whether the table and the host know `api.method.param.option`, or a prefix of it. */
  function canIUse(schema) {
    return typeof schema === 'string' && known(schema, has);
  }

  function close() {
    closed = true;
    const tables = [calls, kept, objects, functions];
    for (let t = 0; t < tables.length; t++) {
      const ids = keys(tables[t]);
      for (let i = 0; i < ids.length; i++) delete tables[t][ids[i]];
    }
    root.listeners = { __proto__: null };
  }

  post('{"hello":1}');
  return {
    CLIENT: client,
    receive,
    ready,
    canIUse,
    report: (thrown) => fault('uncaught', describe(thrown), ''),
    reject: (reason, promise) => fault('rejection', describe(reason),
      `,"reason":${tagged('ref', held.hold(reason))},"promise":${tagged('ref', held.hold(promise))}`),
    close,
  };
}
