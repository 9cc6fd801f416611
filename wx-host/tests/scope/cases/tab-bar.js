await until(() => getCurrentPages().length === 1)
const index = 1
const missing = { index: 9 }
const calls = {
  setTabBarBadge: [{ index, text: '7' }, { ...missing, text: '7' }],
  removeTabBarBadge: [{ index }, missing],
  showTabBarRedDot: [{ index }, missing],
  hideTabBarRedDot: [{ index }, missing],
  setTabBarItem: [{ index, text: 'Mine', iconPath: 'me.png', selectedIconPath: 'me-on.png' }, missing],
}
for (const name in calls) {
  const [good, bad] = calls[name]
  equal((await wx[name](good)).errMsg, `${name}:ok`)
  equal((await called(wx[name], good)).errMsg, `${name}:ok`)
  equal(await failure(() => wx[name](bad)), `${name}:fail tabbar item not found`)
  equal(await failure(() => wx[name]({ ...good, index: -1 })), `${name}:fail parameter error: parameter.index should be at least 0;`)
}

const style = { color: '#111111', selectedColor: '#22ff22', backgroundColor: '#ffffff', borderStyle: 'white' }
equal((await wx.setTabBarStyle(style)).errMsg, 'setTabBarStyle:ok')
await called(wx.setTabBarStyle)
equal(await failure(() => wx.setTabBarStyle({ color: 'green', borderStyle: 'red' })),
  'setTabBarStyle:fail parameter error: parameter.color should be #rrggbb;parameter.borderStyle should be one of black, white;')
for (const name of ['hideTabBar', 'showTabBar']) {
  equal((await wx[name]({ animation: true })).errMsg, `${name}:ok`)
  await called(wx[name])
  equal(await failure(() => wx[name]({ animation: 1 })), `${name}:fail parameter error: parameter.animation should be Boolean instead of Number;`)
}
