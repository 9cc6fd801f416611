const rect = wx.getMenuButtonBoundingClientRect()
const { screenWidth, statusBarHeight } = wx.getWindowInfo()
equal(rect, { left: screenWidth - 94, top: statusBarHeight + 6, right: screenWidth - 7, bottom: statusBarHeight + 38, width: 87, height: 32 })
