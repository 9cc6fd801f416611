equal((await wx.hideKeyboard()).errMsg, 'hideKeyboard:ok')
await called(wx.hideKeyboard)
equal(await failure(() => wx.hideKeyboard(1)), 'hideKeyboard:fail parameter error: parameter should be Object instead of Number;')
