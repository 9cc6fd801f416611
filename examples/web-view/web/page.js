// The shop as a page sees it. Node.js runs this file in the test, too.

import { connect } from './shop.js'

/** Visits the shop behind a WebSocket, and shows what happens there line by line. */
export async function visit(socket, show) {
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  const { shop, receive, ready, close } = connect((text) => socket.send(text))
  socket.onmessage = (event) => receive(event.data)
  socket.onclose = close
  await ready

  shop.onQueueChange(({ waiting }) => show(`listener: ${waiting} waiting`))
  const order = await shop.getOrder({ id: 7 })
  show(`promise: ${JSON.stringify(order.drinks)} ${order.errMsg}`)
  await shop.getOrder({ id: 8 }).catch((error) => show(`rejected: ${error.errMsg} ${error.errno}`))
  await new Promise((complete) => {
    const task = shop.brewCoffee({
      drink: 'latte',
      success: (cup) => show(`callback: ${cup.label}`),
      complete,
    })
    task.onProgressUpdate(({ progress, step }) => show(`task: ${progress}% ${step}`))
  })
  try {
    shop.getOrderSync(7)
  } catch (error) {
    show(`sync: ${error.errMsg}`)
  }
}
