const log = wx.getLogManager({ level: 1 })
equal(await failure(() => wx.getLogManager({ level: 2 })), 'getLogManager:fail parameter error: parameter.level should be one of 0, 1;')
const cycle = {}
cycle.self = cycle
for (const level of ['debug', 'info', 'log', 'warn']) {
  equal(log[level]('text', 1, { list: [true, null] }), undefined)
  log[level]()
  check(/^LogManager\.\w+:fail /.test(await failure(() => log[level](cycle))), 'a cycle cannot be written')
}

const live = wx.getRealtimeLogManager()
for (const level of ['info', 'warn', 'error']) {
  equal(live[level]({ str: 'hello world' }, 'text', 100, [1, 2, 3]), undefined)
  check(/^RealtimeLogManager\.\w+:fail /.test(await failure(() => live[level](cycle))), 'nor sent')
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
  for (const value of ['value', 1, { str: 'value' }, ['value']]) tagged[level]('key', value)
  check(/^RealtimeTagLogManager\.\w+:fail parameter error: /.test(await failure(() => tagged[level]('key', true))), 'no boolean')
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
