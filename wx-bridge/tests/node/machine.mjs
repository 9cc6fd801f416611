// Runs the commands of the tests. Each case has a realm of its own, with the module and a
// connection, so that one process serves many.
//
// Both sides say `kind length length...` in a line, and then texts that have so many bytes.
import { readSync, writeSync } from 'node:fs';
import { SourceTextModule, createContext, runInContext } from 'node:vm';

const chunk = Buffer.alloc(1 << 20);
let held = Buffer.alloc(0);

/** Waits for more of the input, so that a transport can answer at once. */
function more() {
  const length = readSync(0, chunk);
  if (length === 0) process.exit(0);
  return Buffer.from(chunk.subarray(0, length));
}

/** So many bytes of the input as a text. */
function take(length) {
  const parts = [held];
  for (let has = held.length; has < length; has += parts.at(-1).length) parts.push(more());
  held = Buffer.concat(parts);
  const text = held.toString('utf8', 0, length);
  held = held.subarray(length);
  return text;
}

/** A command and its texts. */
function read() {
  while (!held.includes(10)) held = Buffer.concat([held, more()]);
  const [kind, ...lengths] = take(held.indexOf(10) + 1).trim().split(' ');
  return [kind, ...lengths.map((length) => take(+length))];
}

function write(kind, text) {
  const bytes = Buffer.from(text);
  const all = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\n`), bytes]);
  for (let at = 0; at < all.length; ) at += writeSync(1, all, at);
}

const jobs = () => new Promise((resolve) => setImmediate(resolve));

/** When the host answers before `send` returns, by the name of the transport. */
const WAITS = {
  AtOnce: () => true,
  Later: () => false,
  Mixed: (text) => /^\[\{"(hello|sync)"/.test(text),
};

/** The realm of the case that is played. */
let realm;

/** Leaves the last case behind, and begins another one. */
async function begin(module, prelude, transport) {
  realm = undefined;
  // what the last case has left to do is done without it
  await jobs();
  const warnings = [];
  const global = createContext({ console: { error: (text) => warnings.push(`console.error: ${text}`) } });
  const loaded = new SourceTextModule(module, { context: global });
  await loaded.link(() => {});
  await loaded.evaluate();
  const mine = { global, warnings, connection: undefined };
  realm = mine;
  mine.connection = loaded.namespace.connect((text) => {
    // a case that is over says nothing more
    if (realm !== mine) return undefined;
    if (!WAITS[transport](text)) {
      write('later', text);
      return undefined;
    }
    write('now', text);
    return read()[1];
  });
  global.connection = mine.connection;
  global.wx = mine.connection.client;
  runInContext(prelude, global);
}

process.on('unhandledRejection', (reason, promise) => realm?.connection.reject(reason, promise));
process.on('uncaughtException', (error) => realm?.connection.report(error));

for (;;) {
  const [kind, ...texts] = read();
  let answer = '';
  switch (kind) {
    case 'begin':
      await begin(...texts);
      break;
    case 'run':
      try {
        runInContext(texts[0], realm.global);
      } catch (error) {
        answer = `${error?.stack ?? error}`;
      }
      break;
    case 'receive':
      realm.connection.receive(texts[0]);
      break;
    case 'jobs':
      await jobs();
      break;
    case 'gc':
      for (let i = 0; i < 3; i++) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve));
      }
      break;
    case 'log':
      answer = [realm.global.takeLog(), ...realm.warnings.splice(0)].filter((line) => line !== '').join('\n');
      break;
  }
  write('done', answer);
}
