// Runs what the test writes to its input, one command a line, with the module of the shop.
import { readSync, writeSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [module, prelude, transport] = process.argv.slice(2);
const { parse, stringify } = JSON;
const chunk = Buffer.alloc(1 << 20);
let held = Buffer.alloc(0);

/** The next line of the input; waits for it, so that a transport can answer at once. */
function read() {
  const parts = [held];
  for (;;) {
    const end = parts.at(-1).indexOf(10);
    if (end >= 0) {
      const last = parts.pop();
      held = last.subarray(end + 1);
      return Buffer.concat([...parts, last.subarray(0, end)]).toString();
    }
    const length = readSync(0, chunk);
    if (length === 0) process.exit(0);
    parts.push(Buffer.from(chunk.subarray(0, length)));
  }
}

function write(kind, text) {
  const bytes = Buffer.from(`${kind}${stringify(text)}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

const { connect } = await import(module);
// the first command only says that somebody listens
read();
const warnings = [];
console.error = (text) => warnings.push(`console.error: ${text}`);
/** Whether the host answers before `send` returns. */
const waits = {
  AtOnce: () => true,
  Later: () => false,
  Mixed: (text) => /^\[\{"(hello|sync)"/.test(text),
}[transport];
const connection = connect((text) => {
  if (!waits(text)) {
    write('L', text);
    return undefined;
  }
  write('S', text);
  return parse(read());
});
globalThis.connection = connection;
globalThis.wx = connection.client;
process.on('unhandledRejection', (reason, promise) => connection.reject(reason, promise));
process.on('uncaughtException', (error) => connection.report(error));
runInThisContext(prelude);
write('D', '');

for (;;) {
  const [kind, text] = parse(read());
  let answer = '';
  switch (kind) {
    case 'run':
      try {
        runInThisContext(text);
      } catch (error) {
        answer = `${error?.stack ?? error}`;
      }
      break;
    case 'receive':
      connection.receive(text);
      break;
    case 'jobs':
      await new Promise((resolve) => setImmediate(resolve));
      break;
    case 'gc':
      for (let i = 0; i < 3; i++) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve));
      }
      break;
    case 'log': {
      answer = [globalThis.takeLog(), ...warnings.splice(0)].filter((line) => line !== '').join('\n');
      break;
    }
  }
  write('D', answer);
}
