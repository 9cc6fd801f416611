equal(typeof (await wx.login()).code, 'string')
check((await called(wx.login, { timeout: 1000 })).code.length > 0, 'a code is not empty')
equal(await failure(() => wx.login({ timeout: '1' })), 'login:fail parameter error: parameter.timeout should be Number instead of String;')
await wx.checkSession()
await called(wx.checkSession)
equal(await failure(() => wx.checkSession(1)), 'checkSession:fail parameter error: parameter should be Object instead of Number;')

equal(wx.getAccountInfoSync(), { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } })
