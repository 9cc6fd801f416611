// ---- listeners ----

/** The payload of an event for one listener of several. */
function copyOf(value) {
  const brand = brandOf(value);
  if (brand !== 'Object' && brand !== 'Array') return value;
  const copy = brand === 'Array' ? [] : {};
  const names = keys(value);
  for (let i = 0; i < names.length; i++) define(copy, names[i], value[names[i]]);
  return copy;
}

/** `"object":...` of a message about an object; nothing for the client. */
const target = (state) => (state.id === undefined ? '' : `,"object":${state.id}`);

/** Adds a listener; the host hears of the first one. */
function listen(link, entry, state, listener) {
  if (typeof listener !== 'function') {
    warn(`${entry.key} should accept a function instead of ${typeof listener}`);
    return;
  }
  const before = state.listeners[entry.key] ?? [];
  // a new list each time: an emit works on the one that it found
  const after = [];
  for (let i = 0; i < before.length; i++) {
    if (entry.single) before[i].on = false;
    else append(after, before[i]);
  }
  append(after, { listener, on: true });
  state.listeners[entry.key] = after;
  if (state.instance !== undefined) state.pin = deref(state.instance);
  if (before.length === 0 && !state.dead) link.post(`{"on":"${entry.name}"${target(state)}}`);
}

/** Takes a listener off, or all; the host hears of the last one. */
function unlisten(link, entry, state, listener) {
  const before = state.listeners[entry.key];
  if (before === undefined) return;
  const after = [];
  for (let i = 0; i < before.length; i++) {
    if (listener && !entry.all && before[i].listener !== listener) append(after, before[i]);
    else before[i].on = false;
  }
  if (after.length > 0) {
    state.listeners[entry.key] = after;
    return;
  }
  delete state.listeners[entry.key];
  if (keys(state.listeners).length === 0) state.pin = undefined;
  if (!state.dead) link.post(`{"off":"${entry.name}"${target(state)}}`);
}

/** Gives an event to whom listens now; `run` calls a function and isolates what it throws. */
function deliver(state, key, name, args, run) {
  const listeners = state.listeners[key];
  if (listeners === undefined) return;
  const { length } = listeners;
  for (let i = 0; i < length; i++) {
    if (!listeners[i].on) continue;
    let mine = args;
    if (length > 1) {
      mine = [];
      for (let a = 0; a < args.length; a++) append(mine, copyOf(args[a]));
    }
    run(listeners[i].listener, mine, 'listener', name, 'listener');
  }
}
