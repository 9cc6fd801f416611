const app = getApp()

Page({
  data: {
    drinks: [
      { name: 'Sencha', price: 18 },
      { name: 'Oolong', price: 22 },
      { name: 'Masala chai', price: 20 },
    ],
    welcome: '',
    last: '',
  },

  onLoad() {
    this.setData({ welcome: app.globalData.visits > 1 ? 'Welcome back' : 'Welcome' })
  },

  onReady() {
    wx.setNavigationBarTitle({ title: this.data.welcome })
  },

  open(event) {
    const { name, price } = event.currentTarget.dataset
    wx.navigateTo({
      url: `/pages/drink/drink?name=${encodeURIComponent(name)}&price=${price}`,
      events: {
        ordered: (order) => this.setData({ last: `${order.size} ${order.drink}` }),
      },
      success: ({ eventChannel }) => eventChannel.emit('welcome', { from: this.route }),
    })
  },
})
