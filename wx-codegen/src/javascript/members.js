// ---- the functions of the client and of objects ----

/** Completes the table: full names, and no prototypes that a script can add to. */
function complete(entries, of) {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    entry.of = of;
    entry.name = of === undefined ? entry.key : `${of}.${entry.key}`;
    entry.params ??= NOTHING;
    entry.args ??= OPTIONS;
  }
}

const NOTHING = bare([]);
/** The layout of functions that take an options object. */
const OPTIONS = bare([[-1]]);

bare(TABLE);
complete(TABLE.functions, undefined);
for (let i = 0, names = keys(TABLE.objects); i < names.length; i++) {
  complete(TABLE.objects[names[i]].methods, names[i]);
}

/** A function that is no constructor, and has the name of its key. */
const named = (key, call) => ({ [key](...args) { return call(this, args); } })[key];

/** Whether a call can end without an answer of the host. */
const needsNothing = (entry) => entry.result === undefined || entry.result === 'self';

/**
 * Gives `put` the functions of one entry of the table, by key. `calls` makes the calls, and
 * `receiver` finds what a function is called on.
 */
function functionsOf(entry, calls, receiver, put) {
  const { key, name, params } = entry;
  const prefix = entry.of === undefined ? '' : `${entry.of}.`;
  const sync = (as, fields, layouts, nothing) => put(as, (self, args) => {
    const full = prefix + as;
    const given = calls.sync(full, fields, layouts, receiver(self, full), args, nothing);
    return nothing && entry.result === 'self' ? self : given;
  });
  switch (entry.kind) {
    case 'event':
      put(key, (self, args) => listen(calls.link, entry, receiver(self, name), nth(args, 0)));
      if (entry.off !== undefined) {
        put(entry.off, (self, args) => unlisten(calls.link, entry, receiver(self, prefix + entry.off), nth(args, 0)));
      }
      return;
    case 'emitter':
      // the host is given the function itself
      sync(key, params, entry.args, needsNothing(entry));
      if (entry.off !== undefined) sync(entry.off, offParams(params), entry.args, true);
      return;
    case 'sync':
      sync(key, params, entry.args, needsNothing(entry));
      return;
    default:
      put(key, (self, args) => calls.async(entry, name, receiver(self, name), args));
      if (entry.sync !== undefined) sync(entry.sync.name, params, entry.sync.args, false);
  }
}

/** To take all listeners off, none is named. */
function offParams(params) {
  const fields = [];
  for (let i = 0; i < params.length; i++) append(fields, bare([params[i][0], params[i][1], 1]));
  return fields;
}

/** Prototypes of the classes of a connection, made when they are first asked for. */
function classesOf(calls) {
  const made = { __proto__: null };
  return (of) => {
    made[of] ??= prototypeOf(of, calls);
    return made[of];
  };
}

function prototypeOf(of, calls) {
  const prototype = {};
  const receiver = (self, name) => {
    const state = calls.crossing.stateOf(self);
    if (state === undefined || state.of !== of) throw failure(name, `called on something that is no ${of}`, EMPTY);
    return state;
  };
  const { methods, properties } = TABLE.objects[of] ?? { methods: [], properties: [] };
  for (let i = 0; i < methods.length; i++) {
    functionsOf(methods[i], calls, receiver, (key, call) => define(prototype, key, named(key, call)));
  }
  for (let i = 0; i < properties.length; i++) {
    const property = properties[i];
    const name = property[0];
    const full = `${of}.${name}`;
    defineProperty(prototype, name, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get() {
        return calls.get(full, name, receiver(this, full));
      },
      set: property[2] ? undefined : function (value) {
        calls.set(full, name, property[1], receiver(this, full), value);
      },
    });
  }
  return prototype;
}
