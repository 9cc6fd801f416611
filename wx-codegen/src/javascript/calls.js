// ---- calls: the promise rule, callbacks and their order ----

/** Whether an options object has a key of its own, whatever its value. */
const isKey = (options, key) => {
  try {
    return typeof options === 'object' && options !== null && hasOwn(options, key);
  } catch {
    return false;
  }
};

/** Calls of functions of the host. */
class Calls {
  link;
  crossing;
  /** What becomes of the calls on their way, by id. */
  pending = { __proto__: null };

  constructor(link) {
    this.link = link;
    this.crossing = new Crossing(link, (id, args) => this.invoke(id, args), classesOf(this));
  }

  /** The text that `encode` makes of what a script passed. */
  encoded(name, encode) {
    const { text, stop } = new Reader(this.crossing).attempt(encode);
    if (stop !== undefined) throw failure(name, `parameter error: ${stop.reason}`, PARAMETER);
    return text;
  }

  /** A function with positional arguments, which gives its result back. */
  sync(name, params, layouts, state, args, nothing) {
    const text = this.encoded(name, (reader) => reader.args(params, layouts, args));
    if (state.dead) return undefined;
    return this.link.ask(name, `"api":"${name}"${target(state)},"args":${text}`, nothing);
  }

  get(full, name, state) {
    return this.link.ask(full, `"get":${quote(name)}${target(state)}`, false);
  }

  set(full, name, type, state, value) {
    const text = this.encoded(full, (reader) => reader.field(type, value, ROOT));
    this.link.ask(full, `"set":${quote(name)}${target(state)},"value":${text}`, true);
  }

  /** Calls a function that the host gave out. */
  invoke(id, args) {
    const text = this.encoded('callback', (reader) => {
      let list = '';
      for (let i = 0; i < args.length; i++) list += (i === 0 ? '' : ',') + reader.value(LOOSE, args[i], ROOT);
      return `[${list}]`;
    });
    return this.link.ask('callback', `"invoke":${id},"args":${text}`, true);
  }

  /** A function with an options object; gives a task, a promise or nothing. */
  async(entry, name, state, args) {
    const { link } = this;
    const options = nth(args, 0);
    const keyed = isKey(options, 'success') || isKey(options, 'fail') || isKey(options, 'complete');
    const promised = entry.task === undefined && entry.promise !== 'no' && (entry.promise === 'only' || !keyed);
    const outcome = {
      name, entry, success: undefined, fail: undefined, complete: undefined, resolve: undefined, reject: undefined,
    };
    const read = new Reader(this.crossing).attempt((reader) => reader.args(entry.params, entry.args, args));
    let { stop } = read;
    if (keyed && entry.promise !== 'only') stop = readRoles(options, outcome) ?? stop;
    let result;
    if (promised) {
      result = new NativePromise((resolve, reject) => {
        outcome.resolve = resolve;
        outcome.reject = reject;
      });
    }
    const id = link.nextId();
    this.pending[id] = outcome;
    let task = '';
    let made;
    if (entry.task !== undefined) {
      const taskId = link.nextId();
      task = `,"task":${taskId}`;
      result = this.crossing.objectOf(taskId, entry.task);
      made = this.crossing.stateOf(result);
    }
    if (stop !== undefined || link.closed !== undefined || state.dead) {
      if (made !== undefined) made.dead = true;
      const reason = stop === undefined ? (link.closed ?? 'the object has ended') : `parameter error: ${stop.reason}`;
      const errno = stop === undefined ? '' : ',"errno":1001';
      // by way of the host, so that it fails in its place among the calls
      const refusal = `{"settle":${id},"fail":${quote(reason)}${errno}}`;
      if (!link.post(refusal)) this.settle(id, parse(refusal));
      return result;
    }
    const call = `"api":"${name}"${target(state)},"args":${read.text},"callbacks":${!promised}${task}`;
    const lost = () => this.settle(id, { fail: FAILED });
    if (!link.post(`{"call":${id},${call}}`, lost)) lost();
    return result;
  }

  /** Ends a call. Its callbacks run in a job of their own. */
  settle(id, message) {
    const outcome = this.pending[id];
    if (outcome === undefined) return;
    delete this.pending[id];
    const { entry, name } = outcome;
    const failed = hasOwn(message, 'fail');
    let result;
    if (failed) {
      result = failure(name, message.fail, this.crossing.decode(message));
    } else if (entry.value) {
      result = this.crossing.decode(own(message, 'ok'));
    } else {
      const fields = this.crossing.decode(own(message, 'ok'));
      result = brandOf(fields) === 'Object' ? fields : {};
      const code = own(result, 'errCode') ?? 0;
      if (entry.code) delete result.errCode;
      define(result, 'errMsg', `${name}:ok`);
      if (entry.code) define(result, 'errCode', code);
    }
    if (outcome.resolve !== undefined) {
      if (failed) outcome.reject(result);
      else outcome.resolve(result);
      return;
    }
    const role = failed ? 'fail' : 'success';
    const finish = () => {
      this.run(outcome[role], [result], 'callback', name, role);
      this.run(outcome.complete, [result], 'callback', name, 'complete');
    };
    if (entry.immediate) finish();
    else soon(finish);
  }

  /** Calls a function of the script; what it throws goes to the host and nowhere else. */
  run = (listener, args, kind, api, role) => {
    if (listener === undefined) return;
    try {
      apply(listener, undefined, args);
    } catch (thrown) {
      this.fault(kind, describe(thrown), `,"api":${quote(api)},"role":"${role}"`);
    }
  };

  /** Tells the host of what no caller is told of. */
  fault(kind, { message, stack }, more) {
    this.link.post(`{"fault":{"kind":"${kind}","message":${quote(message)},"stack":${quote(stack)}${more}}}`);
  }

  /** Ends all calls. */
  clear(reason) {
    const ids = keys(this.pending);
    for (let i = 0; i < ids.length; i++) this.settle(ids[i], { fail: reason });
  }
}

/** Reads the callbacks; gives what stopped it. */
function readRoles(options, outcome) {
  let stopped;
  for (let i = 0; i < ROLES.length; i++) {
    try {
      const found = readOwn(options, ROLES[i], ROOT);
      if (found !== null && typeof found.value === 'function') outcome[ROLES[i]] = found.value;
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      stopped ??= stop;
    }
  }
  return stopped;
}
