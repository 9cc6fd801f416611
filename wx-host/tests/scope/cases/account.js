equal(typeof (await wx.login()).code, 'string')
check((await called(wx.login, { timeout: 1000 })).code.length > 0, 'a code is not empty')
equal(await failure(() => wx.login({ timeout: '1' })), 'login:fail parameter error: parameter.timeout should be Number instead of String;')
await wx.checkSession()
await called(wx.checkSession)
equal(await failure(() => wx.checkSession(1)), 'checkSession:fail parameter error: parameter should be Object instead of Number;')

equal(wx.getAccountInfoSync(), { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } })

// permissions: asked once, remembered, changed in the settings
equal((await wx.getSetting()).authSetting, {})
await wx.authorize({ scope: 'scope.record' })
await called(wx.authorize, { scope: 'scope.record' })
await wx.authorize({ scope: 'scope.address' })
equal(await failure(() => wx.authorize({ scope: 'scope.camera' })), 'authorize:fail auth deny')
equal(await failure(() => called(wx.authorize, { scope: 'scope.camera' })), 'authorize:fail auth deny')
equal(await failure(() => wx.authorize({ scope: 'record' })), 'authorize:fail invalid scope')
equal(await failure(() => wx.authorize({})), 'authorize:fail parameter error: parameter.scope should be String instead of Undefined;')
equal(await called(wx.getSetting, { withSubscriptions: true }), {
  authSetting: { 'scope.record': true, 'scope.camera': false },
  subscriptionsSetting: { mainSwitch: false },
  errMsg: 'getSetting:ok',
})
equal(await failure(() => wx.getSetting({ withSubscriptions: 1 })), 'getSetting:fail parameter error: parameter.withSubscriptions should be Boolean instead of Number;')
equal((await wx.openSetting()).authSetting, { 'scope.record': false, 'scope.camera': true })
await wx.authorize({ scope: 'scope.camera' })
equal((await called(wx.openSetting, { withSubscriptions: true })).subscriptionsSetting, { mainSwitch: false })
equal(await failure(() => wx.openSetting()), 'openSetting:fail answer 5 does not fit: the settings are shown')

// privacy: asked by the host, then by the app
const contract = '小程序隐私保护指引'
equal(await called(wx.getPrivacySetting), {
  needAuthorization: true,
  privacyContractName: contract,
  errMsg: 'getPrivacySetting:ok',
})
const refused = name => new Promise(fail => wx[name]({ fail }))
const no = 'privacy permission is not authorized'
equal((await refused('requirePrivacyAuthorize')).errMsg, `requirePrivacyAuthorize:fail ${no}`)
await called(wx.openPrivacyContract)

let reply = { event: 'disagree' }
wx.onNeedPrivacyAuthorization((resolve, eventInfo) => {
  equal(eventInfo, { referrer: 'requirePrivacyAuthorize' })
  resolve({ event: 'exposureAuthorization' })
  resolve(reply)
})
equal((await refused('requirePrivacyAuthorize')).errMsg, `requirePrivacyAuthorize:fail ${no}`)
reply = { event: 'agree', buttonId: 'agree-btn' }
await called(wx.requirePrivacyAuthorize)
await called(wx.requirePrivacyAuthorize)
equal((await called(wx.getPrivacySetting)).needAuthorization, false)
