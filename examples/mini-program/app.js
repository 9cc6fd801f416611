const orders = require('./orders')

App({
  globalData: { visits: 0 },

  onLaunch() {
    const visits = wx.getStorageSync('visits') || 0
    this.globalData.visits = visits + 1
    wx.setStorageSync('visits', this.globalData.visits)
    console.log(`visit ${this.globalData.visits}, ${orders.all().length} orders so far`)
  },

  onError(message) {
    console.error('left to nobody:', message)
  },
})
