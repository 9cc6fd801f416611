// a script without a project is on no page of a tab bar
const index = 0
const calls = {
  setTabBarBadge: { index, text: '1' },
  removeTabBarBadge: { index },
  showTabBarRedDot: { index },
  hideTabBarRedDot: { index },
  setTabBarItem: { index },
  setTabBarStyle: {},
  showTabBar: {},
  hideTabBar: {},
}
for (const name in calls) equal(await failure(() => wx[name](calls[name])), `${name}:fail not TabBar page`)
