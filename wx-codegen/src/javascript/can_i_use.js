// ---- canIUse: what the table knows, asked by name ----

/**
 * Answers `api.method.param.option` and `Class.member` for the functions in `has`. What gives a
 * value back is of use only where the host can answer `atOnce`.
 */
function known(schema, has, atOnce) {
  const parts = partsOf(schema);
  const { functions } = TABLE;
  for (let i = 0; i < functions.length; i++) {
    const entry = functions[i];
    const twin = entry.sync !== undefined && entry.sync.name === parts[0];
    if (!twin && entry.key !== parts[0] && entry.off !== parts[0]) continue;
    if (has[parts[0]] && usable(entry, twin, atOnce) && inFunction(entry, twin, parts, 1)) return true;
  }
  const { properties } = TABLE;
  for (let i = 0; i < properties.length; i++) {
    if (properties[i][0] === parts[0] && inType(properties[i][1], parts, 1)) return true;
  }
  if (parts.length < 2 || !hasOwn(TABLE.objects, parts[0])) return false;
  return given(parts[0], has, atOnce) && memberUsable(parts[0], parts[1], atOnce) && inMember(parts[0], parts, 1);
}

/** Whether objects of a class come from the functions in `has`, or from one another. */
function given(of, has, atOnce) {
  const seen = { __proto__: null };
  const add = (name) => {
    if (seen[name]) return;
    seen[name] = true;
    const { methods, properties } = TABLE.objects[name];
    for (let i = 0; i < methods.length; i++) if (usable(methods[i], false, atOnce)) handed(methods[i], add);
    for (let i = 0; atOnce && i < properties.length; i++) handedAs(properties[i][1], add);
  };
  const { functions } = TABLE;
  for (let i = 0; i < functions.length && !seen[of]; i++) {
    if (has[functions[i].key] && usable(functions[i], false, atOnce)) handed(functions[i], add);
  }
  return seen[of] === true;
}

/** Whether a function, or its `twin` for sync calls, can be called. */
function usable(entry, twin, atOnce) {
  if (atOnce || entry.key === 'canIUse') return true;
  if (twin) return false;
  return entry.kind === 'sync' || entry.kind === 'emitter' ? needsNothing(entry) : true;
}

function memberUsable(of, name, atOnce) {
  if (atOnce) return true;
  const { methods } = TABLE.objects[of];
  for (let i = 0; i < methods.length; i++) {
    const entry = methods[i];
    if (entry.key === name || entry.off === name) return usable(entry, false, atOnce);
  }
  // a property, or a twin
  return false;
}

/** Adds the classes of the objects that a function gives out. */
function handed(entry, add) {
  if (entry.task !== undefined) add(entry.task);
  const result = resolve(entry.result);
  handedAs(result, add);
  const fields = isArray(result) && result[0] === 'struct' ? result[1] : [];
  for (let i = 0; i < fields.length; i++) handedAs(fields[i][1], add);
}

function handedAs(type, add) {
  if (isArray(type) && type[0] === 'object') add(type[1]);
}

function inFunction(entry, twin, parts, at) {
  if (parts.length <= at) return true;
  const positional = twin || entry.kind === 'sync' || entry.kind === 'emitter';
  const result = () => inType(resolve(entry.result), parts, at + 1);
  switch (parts[at]) {
    case 'object': return entry.kind !== 'event' && entry.params.length > 0 && inFields(entry.params, parts, at + 1);
    case 'success': return !positional && entry.kind !== 'event' && result();
    case 'callback': return entry.kind === 'event' && result();
    case 'return':
      if (entry.task !== undefined) return inMember(entry.task, parts, at + 1);
      return positional && result();
    default: return false;
  }
}

function inFields(fields, parts, at) {
  if (parts.length <= at) return true;
  for (let i = 0; i < fields.length; i++) {
    if (fields[i][0] === parts[at] && inType(fields[i][1], parts, at + 1)) return true;
  }
  return false;
}

/** Whether the rest names an allowed value of the type, or a property of it. */
function inType(declared, parts, at) {
  if (parts.length <= at) return true;
  const type = resolve(declared);
  if (!isArray(type)) return false;
  switch (type[0]) {
    case 'struct': return inFields(type[1], parts, at);
    case 'list': case 'map': return inType(type[1], parts, at);
    case 'object': return inMember(type[1], parts, at);
    case 'union':
      for (let i = 1; i < type.length; i++) if (inType(type[i], parts, at)) return true;
      return false;
    case 'enum': {
      // an allowed value may hold dots itself
      let text = parts[at];
      for (let i = at + 1; i < parts.length; i++) text += `.${parts[i]}`;
      for (let i = 1; i < type.length; i++) if (`${type[i]}` === text) return true;
      return false;
    }
    default: return false;
  }
}

function inMember(of, parts, at) {
  if (parts.length <= at) return true;
  const { methods, properties } = TABLE.objects[of];
  for (let i = 0; i < properties.length; i++) {
    if (properties[i][0] === parts[at] && parts.length === at + 1) return true;
  }
  for (let i = 0; i < methods.length; i++) {
    const entry = methods[i];
    const twin = entry.sync !== undefined && entry.sync.name === parts[at];
    if ((twin || entry.key === parts[at] || entry.off === parts[at]) && inFunction(entry, twin, parts, at + 1)) return true;
  }
  return false;
}
