// runs in the project beside it
await until(() => getCurrentPages().length === 1)
const stack = () => getCurrentPages().map((page) => page.route).join()
const wrong = (name) => `${name}:fail parameter error: parameter.url should be String instead of Undefined;`

const heard = {}
const listeners = {}
for (const name of ['BeforeAppRoute', 'AppRoute', 'AppRouteDone', 'BeforePageLoad', 'AfterPageLoad',
  'BeforePageUnload', 'AfterPageUnload', 'PageNotFound']) {
  heard[name] = []
  // the app may still be starting
  listeners[name] = (event) => { if (event.openType !== 'appLaunch') heard[name].push(event) }
  wx[`on${name}`](listeners[name])
}

let opened
const { eventChannel } = await wx.navigateTo({ url: '/item?id=7', events: { opened: (id) => { opened = id } } })
equal(opened, '7')
equal(['on', 'once', 'off', 'emit'].map((name) => typeof eventChannel[name]).join(), 'function,function,function,function')
equal((await called(wx.navigateTo, { url: 'list' })).errMsg, 'navigateTo:ok')
equal(stack(), 'home,item,list')
equal(await failure(() => wx.navigateTo({ url: '/me' })), 'navigateTo:fail can not navigateTo a tabbar page')
equal(await failure(() => wx.navigateTo({})), wrong('navigateTo'))

await wx.redirectTo({ url: 'item?id=8' })
equal(getCurrentPages()[2].options, { id: '8' })
await called(wx.redirectTo, { url: 'list' })
equal(stack(), 'home,item,list')
equal(await failure(() => wx.redirectTo({ url: '/none' })), 'redirectTo:fail page "none" is not found')

await wx.navigateBack({ delta: 1 })
await called(wx.navigateBack, {})
equal(stack(), 'home')
equal(await failure(() => wx.navigateBack()), 'navigateBack:fail cannot navigate back at first page.')

await wx.switchTab({ url: '/me' })
await called(wx.switchTab, { url: '/home' })
equal(stack(), 'home')
equal(await failure(() => wx.switchTab({ url: '/list' })), 'switchTab:fail can not switch to no-tabBar page')

await wx.reLaunch({ url: '/list?a=1' })
await called(wx.reLaunch, { url: '/home' })
equal(stack(), 'home')
equal(await failure(() => wx.reLaunch({ url: '/none?b=2' })), 'reLaunch:fail page "none" is not found')
await until(() => heard.PageNotFound.length === 1)
equal(heard.PageNotFound[0], { path: 'none', query: { b: '2' }, isEntryPage: false })

for (const name in heard) {
  check(heard[name].length > 0, `on${name} is told`)
  wx[`off${name}`](listeners[name])
}
equal(heard.BeforeAppRoute[0].openType, 'navigateTo')
equal(heard.AfterPageLoad[0].page.route, 'item')
equal(heard.AfterPageUnload.map((event) => event.path)[0], 'list')
const before = heard.AppRoute.length

let rewritten
const rewrite = () => { rewritten = called(wx.rewriteRoute, { url: '/item?id=9' }) }
wx.onBeforeAppRoute(rewrite)
await wx.navigateTo({ url: '/list' })
equal((await rewritten).errMsg, 'rewriteRoute:ok')
equal(stack(), 'home,item')
wx.offBeforeAppRoute(rewrite)
equal(heard.AppRoute.length, before)
equal(await failure(() => called(wx.rewriteRoute, { url: '/list' })), 'rewriteRoute:fail not in beforeAppRoute')
