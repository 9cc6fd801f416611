const heard = []
const listener = res => heard.push(`${res.theme} ${wx.getAppBaseInfo().theme}`)
wx.onThemeChange(listener)
wx.drive('theme', 'light') // as it is
wx.drive('theme', 'dark')
await until(() => heard.length === 1)
equal(heard, ['dark dark'])
equal(wx.getSystemInfoSync().theme, 'dark')
wx.offThemeChange(listener)
wx.drive('theme', 'light')
equal(wx.getAppBaseInfo().theme, 'light')
