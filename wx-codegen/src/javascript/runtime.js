// ---- the connection ----

/**
 * Connects to a host.
 *
 * `send` gives the host a text of messages, and may return the host's answer at once; whatever
 * else the host has to say goes to `receive`. Functions that give a value back need the former.
 */
export function connect(send) {
  if (typeof send !== 'function') {
    throw new NativeTypeError(`connect takes a function that gives the host a text, not ${brandOf(send)}`);
  }
  const client = {};
  const root = { id: undefined, of: '', dead: false, instance: undefined, pin: undefined, listeners: { __proto__: null } };
  /** What the host has, by name. */
  let has = { __proto__: null };
  let greeted = false;
  let settleReady;
  const ready = new NativePromise((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  // that nobody waits for it is no mistake of the script
  promiseThen(ready, undefined, () => {});

  const link = new Link(send, (message) => {
    if (hasOwn(message, 'settle')) calls.settle(message.settle, message);
    else if (hasOwn(message, 'result')) link.answered(message.result, message);
    else if (hasOwn(message, 'event')) emitted(message);
    else if (hasOwn(message, 'callback')) called(message);
    else if (hasOwn(message, 'release')) {
      for (let i = 0; i < message.release.length; i++) crossing.release(message.release[i][0], message.release[i][1]);
    } else if (hasOwn(message, 'end')) ended(message.end);
    else if (hasOwn(message, 'warn')) warn(message.warn);
    else if (hasOwn(message, 'hello')) install(message);
    else if (hasOwn(message, 'close')) end(`the connection is closed: ${message.close}`);
  });
  const calls = new Calls(link);
  const { crossing } = calls;

  function called(message) {
    const listener = crossing.heldAs(message.callback);
    const args = crossing.decode(message.args);
    soon(() => calls.run(listener, args, 'callback', own(message, 'api') ?? 'callback', 'callback'));
  }

  function emitted(message) {
    const id = own(message, 'object');
    const args = crossing.decode(message.args);
    // of an object, the name is `Class.onXxx`
    const name = message.event;
    const key = sliceOf(name, lastIndexIn(name, '.') + 1);
    soon(() => {
      const state = id === undefined ? root : crossing.taken[id];
      if (state !== undefined) deliver(state, key, name, args, calls.run);
    });
  }

  /** The host has ended an object: nothing will be heard of it. */
  function ended(id) {
    const state = crossing.taken[id];
    if (state === undefined) return;
    soon(() => {
      state.listeners = { __proto__: null };
      state.pin = undefined;
    });
  }

  function install(message) {
    if (greeted) return;
    greeted = true;
    if (message.hello !== 1) {
      settleReady.reject(new NativeError(`the host speaks version ${message.hello} of the protocol, not 1`));
      return;
    }
    link.atOnce = link.sending;
    const names = message.has;
    for (let i = 0; i < names.length; i++) has[names[i]] = true;
    for (let i = 0; i < TABLE.functions.length; i++) {
      const entry = TABLE.functions[i];
      functionsOf(entry, calls, () => root, (key, call) => {
        if (!has[key] && !(key === entry.off && has[entry.key])) return;
        has[key] = true;
        define(client, key, named(key, key === 'canIUse' ? (_, args) => canIUse(nth(args, 0)) : call));
      });
    }
    const properties = own(message, 'properties') ?? {};
    const given = keys(properties);
    for (let i = 0; i < given.length; i++) define(client, given[i], crossing.decode(properties[given[i]]));
    settleReady.resolve(client);
  }

  /** Whether the table and the host know `api.method.param.option`, or a prefix of it. */
  function canIUse(schema) {
    return typeof schema === 'string' && link.closed === undefined && known(schema, has, link.atOnce);
  }

  function end(reason) {
    if (link.closed !== undefined) return;
    link.closed = reason;
    settleReady.reject(new NativeError(reason));
    calls.clear(reason);
    crossing.clear();
    root.listeners = { __proto__: null };
  }

  if (!link.send('{"hello":1}')) end(FAILED);
  return {
    CLIENT: client,
    receive: (text) => link.receive(text),
    ready,
    canIUse,
    report: (thrown) => calls.fault('uncaught', describe(thrown), ''),
    reject: (reason, promise) => calls.fault('rejection', describe(reason),
      `,"reason":${tagged('ref', crossing.hold(reason, false))},"promise":${tagged('ref', crossing.hold(promise, false))}`),
    close() {
      link.post('{"close":1}');
      link.flush();
      end('the connection is closed');
    },
  };
}
