// the answers allow the exact position, then the rough one, then the background
wx.onNeedPrivacyAuthorization(resolve => resolve({ event: 'agree' }))

const here = await wx.getLocation()
equal([here.latitude, here.longitude, here.altitude], [31.23, 121.47, 0])
const shifted = await called(wx.getLocation, { type: 'gcj02', altitude: true, isHighAccuracy: true, highAccuracyExpireTime: 3000 })
check(shifted.latitude < here.latitude && shifted.longitude > here.longitude, 'Chinese maps are shifted')
equal([shifted.altitude, shifted.accuracy, shifted.horizontalAccuracy], [4, 65, 65])
equal(await failure(() => wx.getLocation({ type: 'mars' })), 'getLocation:fail parameter error: parameter.type should be one of wgs84, gcj02;')

equal(await called(wx.getFuzzyLocation), { latitude: 31.23, longitude: 121.47, errMsg: 'getFuzzyLocation:ok' })
equal(await failure(() => called(wx.getFuzzyLocation, { type: 1 })), 'getFuzzyLocation:fail parameter error: parameter.type should be String instead of Number;')

// nothing comes before a start
const seen = []
const listener = place => seen.push(place)
const broken = []
const errors = event => broken.push(event.errCode)
wx.onLocationChange(listener)
wx.onLocationChangeError(errors)
await new Promise(later => setTimeout(later, 20))
equal(seen.length, 0, 'positions before the start')
for (const name of ['startLocationUpdate', 'startLocationUpdateBackground']) {
  equal((await wx[name]({ type: 'wgs84' })).errMsg, `${name}:ok`)
  await called(wx[name], { type: 'wgs84' })
  equal(await failure(() => wx[name]({ type: [] })), `${name}:fail parameter error: parameter.type should be String instead of Array;`)
}
await until(() => seen.length > 1)
equal(seen[0].latitude, 31.23)
await wx.stopLocationUpdate()
await called(wx.stopLocationUpdate)
equal(await failure(() => wx.stopLocationUpdate(1)), 'stopLocationUpdate:fail parameter error: parameter should be Object instead of Number;')

// updates end with the permission
await wx.startLocationUpdate({})
wx.drive('forbid', 'userLocation')
await until(() => broken.length)
equal(broken, [3])
equal(await failure(() => wx.startLocationUpdate({})), 'startLocationUpdate:fail auth deny')
equal(await failure(() => wx.getLocation({})), 'getLocation:fail auth deny')
wx.offLocationChange(listener)
wx.offLocationChangeError(errors)
