const log = wx.getLogManager({ level: 1 })
equal(await failure(() => wx.getLogManager({ level: 2 })), 'getLogManager:fail parameter error: parameter.level should be one of 0, 1;')
const cycle = {}
cycle.self = cycle
const rethrows = { get bad() { throw new Error('bad') } }
const anything = [new Error('x'), () => {}, { method() {} }, cycle, new Map([[1, 2]]), Symbol('s'), 1n, null, undefined, true, rethrows]
for (const level of ['debug', 'info', 'log', 'warn']) {
  equal(log[level]('text', 1, { list: [true, null] }), undefined)
  log[level]()
  for (const value of anything) equal(log[level]('text', value), undefined)
}

const live = wx.getRealtimeLogManager()
for (const level of ['info', 'warn', 'error']) {
  equal(live[level]({ str: 'hello world' }, 'text', 100, [1, 2, 3]), undefined)
  for (const value of anything) equal(live[level]('text', value), undefined)
}
live.setFilterMsg('filter')
live.addFilterMsg('another')
live.in({ route: 'pages/index' })
const text = 'parameter should be String instead of Number;'
for (const name of ['setFilterMsg', 'addFilterMsg', 'tag']) {
  equal(await failure(() => live[name](1)), `RealtimeLogManager.${name}:fail parameter error: ${text}`)
}
equal(await failure(() => live.in()), 'RealtimeLogManager.in:fail parameter error: parameter should be Object instead of Undefined;')
const state = live.getCurrentState()
equal([state.size, state.logCount], [0, 0])
check(state.maxSize > 0 && state.maxLogCount > 0, 'there is room')

const tagged = live.tag('plugin')
for (const level of ['info', 'warn', 'error']) {
  for (const value of ['value', 1, { str: 'value' }, ['value'], ...anything]) equal(tagged[level]('key', value), undefined)
  equal(await failure(() => tagged[level](1, 'value')), `RealtimeTagLogManager.${level}:fail parameter error: ${text}`)
}
tagged.setFilterMsg('filter')
tagged.addFilterMsg('another')
for (const name of ['setFilterMsg', 'addFilterMsg']) {
  equal(await failure(() => tagged[name](1)), `RealtimeTagLogManager.${name}:fail parameter error: ${text}`)
}

await wx.setEnableDebug({ enableDebug: true })
equal(wx.getAppBaseInfo().enableDebug, true)
await called(wx.setEnableDebug, { enableDebug: false })
equal(wx.getAppBaseInfo().enableDebug, false)
equal(await failure(() => wx.setEnableDebug({})), 'setEnableDebug:fail parameter error: parameter.enableDebug should be Boolean instead of Undefined;')
