const orders = require('../../orders')

Page({
  data: { orders: [] },

  onShow() {
    this.refresh()
    const waiting = this.data.orders.find((order) => order.state === 'sent')
    if (waiting) orders.follow(waiting, () => this.refresh())
  },

  onPullDownRefresh() {
    this.refresh()
    wx.stopPullDownRefresh()
  },

  refresh() {
    this.setData({ orders: orders.all() }, () => {
      for (const { id, size, drink, state } of this.data.orders) console.log(`#${id} ${size} ${drink}: ${state}`)
    })
  },
})
