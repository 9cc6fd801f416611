const heading = await new Promise(done => {
  wx.onCompassChange(function listener(res) {
    wx.offCompassChange(listener)
    done(res.direction)
  })
})
check(heading >= 0 && heading < 360, 'a direction is an angle')
for (const name of ['startCompass', 'stopCompass']) {
  equal((await wx[name]()).errMsg, `${name}:ok`)
  await called(wx[name])
  equal(await failure(() => wx[name](1)), `${name}:fail parameter error: parameter should be Object instead of Number;`)
}
