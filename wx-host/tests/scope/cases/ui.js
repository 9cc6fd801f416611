const order = []
await new Promise(done => {
  wx.nextTick(() => done(order.push('tick')))
  order.push('now')
})
equal(order, ['now', 'tick'])
equal(await failure(() => wx.nextTick('x')), 'nextTick:fail parameter error: parameter should be Function instead of String;')
