// A host in memory: it answers as `answers` says, and keeps what it was told.
const told = [];
const answers = {
  echo: (args) => ({ ok: { text: args[0].text } }),
  refuse: () => ({ fail: 'no beans', errno: 7 }),
};
let inbox = null;
const names = [
  'echo', 'echoSync', 'echoAll', 'echoAllSync', 'keep', 'keepSync', 'refuseFor', 'weigh', 'brew', 'atOnce',
  'oldStyle', 'modern', 'priceOf', 'nextTick', 'canIUse', 'getCart', 'lend', 'onPrice', 'offPrice',
  'onSingle', 'offSingle', 'onOpen', 'onUnhandledRejection', 'offUnhandledRejection', 'headers',
];
const connection = connect((text) => {
  const replies = [];
  for (const message of JSON.parse(text)) {
    told.push(message);
    if ('hello' in message) replies.push({ hello: 1, has: names, properties: { version: '1.0' } });
    if ('settle' in message) replies.push(message);
    const answer = answers[message.api ?? ('get' in message ? 'get' : 'set' in message ? 'set' : 'invoke')];
    if ('call' in message && answer) replies.push({ settle: message.call, ...answer(message.args, message) });
    if ('sync' in message && answer) replies.push({ result: message.sync, ...answer(message.args, message) });
  }
  return JSON.stringify(replies);
});
const { shop } = connection;
const tell = (...messages) => connection.receive(JSON.stringify(messages));
const lines = [];
const log = (...values) => lines.push(values.map((v) => (typeof v === 'string' ? v : JSON.stringify(v) ?? String(v))).join(' '));
const jobs = () => new Promise((resolve) => setImmediate(resolve));
