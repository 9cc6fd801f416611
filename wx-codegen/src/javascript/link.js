// ---- texts of messages, to the host and back ----

/** The two directions of a connection, and calls that end with their answer. */
class Link {
  transport;
  take;
  /** Why the connection is closed, once it is. */
  closed = undefined;
  /** Whether the host answers before `send` returns. */
  atOnce = false;
  /** Within a call of `send`. */
  sending = false;
  /** Messages that go with the end of this job, and what to do if they do not. */
  waiting = '';
  lost = [];
  lastId = 0;
  /** Calls without their answer, by id. */
  asked = { __proto__: null };

  /** Turns a value of the host into what it stands for. */
  decode = undefined;

  /** `take` obeys one message of the host. */
  constructor(transport, take) {
    this.transport = transport;
    this.take = take;
  }

  /** An id that was never used. */
  nextId() {
    this.lastId += 1;
    return this.lastId;
  }

  /**
   * Sends one message, and takes what comes back at once. Says whether it went. A host that
   * answers later is given the messages of one job in one text, so that it hears of a task and
   * of its listeners together; `lost` is called if they do not go.
   */
  post(message, lost) {
    if (this.closed !== undefined) return false;
    if (this.atOnce) return this.send(message);
    if (this.waiting === '') soon(() => this.flush());
    this.waiting += (this.waiting === '' ? '' : ',') + message;
    if (lost !== undefined) append(this.lost, lost);
    if (this.waiting.length > LONG) this.flush();
    return true;
  }

  /** Sends the messages of this job so far. */
  flush() {
    const { waiting, lost } = this;
    if (waiting === '' || this.closed !== undefined) return;
    this.waiting = '';
    this.lost = [];
    if (this.send(waiting)) return;
    for (let i = 0; i < lost.length; i++) lost[i]();
  }

  /** Sends messages as one text. Says whether it went. */
  send(messages) {
    const { transport, sending } = this;
    this.sending = true;
    try {
      const answer = transport(`[${messages}]`);
      if (typeof answer === 'string' && answer !== '') this.receive(answer);
      return true;
    } catch {
      return false;
    } finally {
      this.sending = sending;
    }
  }

  receive(text) {
    if (this.closed !== undefined) return;
    if (typeof text !== 'string') {
      throw new NativeTypeError(`receive takes a text of the host, not ${brandOf(text)}; of an event it is the data`);
    }
    let messages;
    try {
      messages = parse(text);
    } catch {
      // said below
    }
    if (!isArray(messages)) throw new NativeError('receive was given a text that is no list of messages');
    if (this.sending) {
      this.obey(messages, () => true);
      return;
    }
    // what comes by itself is a turn of the host: its events are heard before the calls that end in it
    this.obey(messages, isEvent);
    this.obey(messages, (message) => !isEvent(message));
  }

  /** Takes those of some messages that are `meant`, in their order. */
  obey(messages, meant) {
    for (let i = 0; i < messages.length && this.closed === undefined; i++) {
      if (!meant(messages[i])) continue;
      try {
        this.take(messages[i]);
      } catch (thrown) {
        warn(`a message of the host was not understood: ${describe(thrown).message}`);
      }
    }
  }

  /**
   * A call that ends with its answer. One that gives `nothing` back is not waited for where the
   * host cannot answer at once: should it fail then, the console is told.
   */
  ask(name, body, nothing) {
    this.check(name, nothing);
    const id = this.nextId();
    const call = { name, ended: false, failed: false, value: undefined, late: false };
    this.asked[id] = call;
    const went = this.post(`{"sync":${id},${body}}`, () => this.answered(id, { fail: FAILED }));
    if (went && !call.ended && nothing) {
      call.late = true;
      return undefined;
    }
    delete this.asked[id];
    if (!call.ended) throw failure(name, this.closed ?? (went ? LATE : FAILED), EMPTY);
    if (call.failed) throw call.value;
    return call.value;
  }

  /** Throws where a call cannot be made, before anything of it is sent. */
  check(name, nothing) {
    if (this.closed !== undefined) throw failure(name, this.closed, EMPTY);
    if (!nothing && !this.atOnce) throw failure(name, LATE, EMPTY);
  }

  /** Takes an answer. It is read now: the host may let go of what is in it with its next message. */
  answered(id, message) {
    const call = this.asked[id];
    if (call === undefined) return;
    call.ended = true;
    call.failed = hasOwn(message, 'fail');
    call.value = call.failed
      ? failure(call.name, message.fail, this.decode(message))
      : this.decode(own(message, 'v'));
    if (!call.late) return;
    delete this.asked[id];
    if (call.failed) warn(call.value.message);
  }
}

const isEvent = (message) => brandOf(message) === 'Object' && hasOwn(message, 'event');

const EMPTY = { __proto__: null };
const PARAMETER = { errno: 1001 };
/** More than this, in characters, does not wait for more. */
const LONG = 1 << 20;
const FAILED = 'the transport failed';
const LATE = 'the transport cannot answer at once';

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
