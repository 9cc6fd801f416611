// Measures calls over the module against the smallest bridge, over the same loopback.
const { connect } = await import(process.argv[2]);
const { parse, stringify } = JSON;

const names = ['echo', 'echoSync', 'keep', 'keepSync', 'onPrice', 'offPrice'];
/** A host that gives back what it was sent. */
function host(text) {
  const [message] = parse(text);
  if (message.hello) return stringify([{ hello: 1, has: names }]);
  if (message.sync) return stringify([{ result: message.sync, v: message.args[0] }]);
  return message.call ? stringify([{ settle: message.call, ok: message.args[0] }]) : undefined;
}
const { shop, receive } = connect(host);

let id = 0;
const floor = {
  sync: (api, value) => parse(host(stringify([{ sync: ++id, api, args: [value] }])))[0].v,
  call: (api, options) => parse(host(stringify([{ call: ++id, api, args: [options], callbacks: true }])))[0].ok,
};

const data = {};
for (let i = 0; i < 20; i++) data[`field${i}`] = i % 2 ? i : `text ${i}`;
const event = stringify([{ event: 'onPrice', args: [{ n: 1 }] }]);
const jobs = () => new Promise((resolve) => setImmediate(resolve));
let heard = 0;
shop.onPrice(() => { heard += 1; });
const hear = () => { heard += 1; };

/** What runs `times` times, and the floor beside it. */
const rows = {
  'a function that gives a text back': [
    (times) => { for (let i = 0; i < times; i++) shop.echoSync('a text'); },
    (times) => { for (let i = 0; i < times; i++) floor.sync('echoSync', 'a text'); },
  ],
  'the same with an object of 20 fields': [
    (times) => { for (let i = 0; i < times; i++) shop.keepSync(data); },
    (times) => { for (let i = 0; i < times; i++) floor.sync('keepSync', data); },
  ],
  'a promise': [
    async (times) => { for (let i = 0; i < times; i++) await shop.echo({ text: 'a text' }); },
    async (times) => { for (let i = 0; i < times; i++) await Promise.resolve(floor.call('echo', { text: 'a text' })); },
  ],
  'success and complete': [
    async (times) => {
      for (let i = 0; i < times; i++) shop.echo({ text: 'a text', success: hear, complete: hear });
      await jobs();
    },
    async (times) => {
      for (let i = 0; i < times; i++) {
        const result = floor.call('echo', { text: 'a text' });
        Promise.resolve().then(() => { hear(result); hear(result); });
      }
      await jobs();
    },
  ],
  'an event': [
    async (times) => { for (let i = 0; i < times; i++) receive(event); await jobs(); },
    async (times) => {
      for (let i = 0; i < times; i++) {
        const { args } = parse(event)[0];
        Promise.resolve().then(() => hear(...args));
      }
      await jobs();
    },
  ],
};

const ROUNDS = 15;
const TIMES = 10000;
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
for (const [title, subjects] of Object.entries(rows)) {
  const nanos = subjects.map(() => []);
  // the first rounds only warm up
  for (let round = -3; round < ROUNDS; round++) {
    for (let s = 0; s < subjects.length; s++) {
      const start = process.hrtime.bigint();
      await subjects[s](TIMES);
      const spent = Number(process.hrtime.bigint() - start) / TIMES;
      if (round >= 0) nanos[s].push(spent);
    }
  }
  const [module, least] = nanos.map(median);
  console.log(`${title.padEnd(40)} ${module.toFixed(0).padStart(7)} ns   floor ${least.toFixed(0).padStart(7)} ns   ${(module / least).toFixed(2)}x`);
}
