// ---- reading what a script passes ----

const MAX_DEPTH = 64;
const MAX_NODES = 100000;
const MAX_BYTES = 8388608;

/** Reading cannot go on: a limit is passed, or a getter threw. */
class Stop {
  reason;

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
  held;
  nodes = 0;
  bytes = 0;
  depth = 0;
  /** What the host is about to hold, to be let go if reading stops. */
  ids = [];

  /** `held` keeps functions and opaque values for the host, and knows its objects. */
  constructor(held) {
    this.held = held;
  }

  /** Arguments in the layout that fits them, as a JSON array. */
  args(params, layouts, list) {
    let layout = nth(layouts, 0) ?? [];
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
    for (let place = 0; place < layout.length && place < list.length; place++) {
      const comma = place === 0 ? '' : ',';
      const field = params[layout[place]];
      if (field === undefined) {
        text += comma + this.options(params, layout, list[place]);
      } else if (field[2] === 2) {
        for (let i = place; i < list.length; i++) {
          text += (i === 0 ? '' : ',') + this.value(field[1], list[i], ROOT);
        }
      } else {
        text += comma + this.field(field[1], list[place], ROOT);
      }
    }
    return `[${text}]`;
  }

  /** A function has one id while the host holds it; what is opaque has a new one each time. */
  keep(value, same) {
    const id = this.held.hold(value, same);
    append(this.ids, id);
    return id;
  }

  /** Runs `read`; where it stops, gives the reason and leaves nothing held. */
  attempt(read) {
    try {
      return { text: read(this), stop: undefined };
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      for (let i = 0; i < this.ids.length; i++) this.held.release(this.ids[i], 1);
      return { text: '[]', stop };
    }
  }

  layoutFits(params, layout, list) {
    for (let place = 0; place < layout.length; place++) {
      const value = nth(list, place);
      const field = params[layout[place]];
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
        for (let place = 0; place < layout.length; place++) beside ||= layout[place] === i;
        if (!beside) append(rest, params[i]);
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
    if (type === 'ref') return tagged('ref', this.keep(value, false));
    if (!this.accepts(type, value)) return shallow(value);
    if (typeof value === 'string') return this.text(value, path);
    if (type === 'buffer' && arrayName(value) !== undefined) return this.view(value, path);
    switch (type[0]) {
      case 'list': return this.list(type[1], value, path);
      case 'map': return this.deeper(path, () => `{${this.entries(value, path, [], (entry, at) => this.value(type[1], entry, at))}}`);
      case 'struct': return this.deeper(path, () => this.struct(type[1], type[2], value, path));
      case 'function': return tagged('function', this.keep(value, true), ',"by":"script"');
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
  }
  if (value === null) return 'null';
  const brand = brandOf(value);
  if (brand === 'Array') return '[]';
  if (typeof value === 'object' && arrayName(value) !== undefined) return tagged('array', '""', `,"of":"${brand}"`);
  return tagged('brand', quote(brand));
}
