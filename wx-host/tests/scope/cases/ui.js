const order = []
await new Promise(done => {
  wx.nextTick(() => done(order.push('tick')))
  order.push('now')
})
equal(order, ['now', 'tick'])
equal(await failure(() => wx.nextTick('x')), 'nextTick:fail parameter error: parameter should be Function instead of String;')

equal((await wx.pageScrollTo({ scrollTop: 120, duration: 0 })).errMsg, 'pageScrollTo:ok')
await called(wx.pageScrollTo, { scrollTop: -1 })
equal(await failure(() => wx.pageScrollTo({ selector: '#end', offsetTop: -10 })), 'pageScrollTo:fail selector is not supported')
equal(await failure(() => wx.pageScrollTo()), 'pageScrollTo:fail parameter error: parameter.scrollTop should be Number instead of Undefined;')
