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

const sensors = {
  Accelerometer: ['startAccelerometer', 'stopAccelerometer', { x: 0, y: 0, z: -1 }],
  Gyroscope: ['startGyroscope', 'stopGyroscope', { x: 0.5, y: 0, z: 0 }],
  DeviceMotion: ['startDeviceMotionListening', 'stopDeviceMotionListening', { alpha: 0, beta: 0, gamma: 0 }],
}
for (const [sensor, [start, stop, reading]] of Object.entries(sensors)) {
  const found = await new Promise(done => {
    wx[`on${sensor}Change`](function listener(res) {
      wx[`off${sensor}Change`](listener)
      done(res)
    })
  })
  equal(found, reading, sensor)
  for (const interval of ['game', 'ui', 'normal']) equal((await wx[start]({ interval })).errMsg, `${start}:ok`)
  await called(wx[start])
  equal(await failure(() => wx[start]({ interval: 'slow' })), `${start}:fail parameter error: parameter.interval should be one of game, ui, normal;`)
  equal((await wx[stop]()).errMsg, `${stop}:ok`)
  await called(wx[stop])
  equal(await failure(() => wx[stop](1)), `${stop}:fail parameter error: parameter should be Object instead of Number;`)
}
