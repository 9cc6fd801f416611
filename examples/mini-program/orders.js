// The orders of this customer: kept on the phone, sent to the counter.
const { api, socket } = require('./config')

const KEY = 'orders'

function all() {
  return wx.getStorageSync(KEY) || []
}

function keep(order) {
  const others = all().filter((other) => other.id !== order.id)
  wx.setStorageSync(KEY, [order, ...others])
}

/** wx.request gives its task, so the answer comes through callbacks. */
function post(url, data) {
  return new Promise((success, fail) => {
    wx.request({ url, method: 'POST', data, success, fail: ({ errMsg }) => fail(new Error(errMsg)) })
  })
}

/** Sends an order to the counter and keeps it. */
async function place(drink, size) {
  const order = { id: all().length + 1, drink, size, state: 'sent' }
  const { statusCode } = await post(`${api}/orders`, order)
  if (statusCode !== 200) throw new Error(`the counter answered ${statusCode}`)
  keep(order)
  return order
}

/** Follows an order until the kitchen has named it. */
function follow(order, onChange) {
  const task = wx.connectSocket({ url: socket })
  task.onOpen(() => task.send({ data: JSON.stringify({ id: order.id }) }))
  task.onMessage(({ data }) => {
    const { id } = JSON.parse(data)
    if (id !== order.id) return
    keep({ ...order, state: 'ready' })
    onChange()
    task.close()
  })
  task.onError(({ errMsg }) => console.warn('the kitchen cannot be heard:', errMsg))
}

module.exports = { all, place, follow }
