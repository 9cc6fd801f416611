const orders = require('../../orders')

Page({
  data: { name: '', price: 0, sizes: ['small', 'large'], size: 'small', sending: false },

  onLoad({ name, price }) {
    this.setData({ name: decodeURIComponent(name), price: Number(price) })
    this.channel = this.getOpenerEventChannel()
    if (this.channel.on) this.channel.on('welcome', ({ from }) => console.log('opened from', from))
  },

  choose(event) {
    this.setData({ size: event.currentTarget.dataset.size })
  },

  async order() {
    if (this.data.sending) return
    this.setData({ sending: true })
    try {
      const order = await orders.place(this.data.name, this.data.size)
      if (this.channel.emit) this.channel.emit('ordered', order)
      wx.showToast({ title: 'Ordered' })
      wx.switchTab({ url: '/pages/orders/orders' })
    } catch (error) {
      wx.showModal({ title: 'Not ordered', content: error.message, showCancel: false })
    } finally {
      this.setData({ sending: false })
    }
  },
})
