equal(wx.getLaunchOptionsSync().scene, 1001)
equal(wx.getEnterOptionsSync().path, '')
const heard = []
const listeners = { AppShow: res => heard.push(`show ${res.scene}`), AppHide: res => heard.push(`hide ${res.reason}`) }
for (const name in listeners) wx[`on${name}`](listeners[name])
wx.drive('hide')
wx.drive('show')
await until(() => heard.length === 2)
equal(heard, ['hide undefined', 'show 1001'])
for (const name in listeners) wx[`off${name}`](listeners[name])
wx.drive('hide')

const told = new Promise(done => wx.onError(function listener(error) {
  wx.offError(listener)
  done(error.message)
}))
setTimeout(() => { throw new Error('left to nobody') })
check(/left to nobody/.test(await told), 'onError tells the message')

const rejected = new Promise(done => wx.onUnhandledRejection(function listener(res) {
  wx.offUnhandledRejection(listener)
  done(res.reason)
}))
Promise.reject('for no reason')
equal(await rejected, 'for no reason')
