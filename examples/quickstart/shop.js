// The same shop from JavaScript.

console.log('sync:', shop.priceOf('latte', 'large'))
try {
  shop.priceOf('tea')
} catch (error) {
  console.log('sync, thrown:', error.errMsg)
}

shop.getOrder({
  id: 7,
  success: (order) => console.log('callback:', order.drinks, order.errMsg),
  fail: (error) => console.log('callback:', error.errMsg, error.errno),
})
console.log('sync variant:', shop.getOrderSync(7))

shop.eachDrink((drink) => console.log('callback parameter:', drink.name, drink.price))

const task = shop.brewCoffee({
  drink: 'latte',
  size: 'large',
  success: (cup) => console.log('task:', cup.label),
  complete: () => main(),
})
task.onProgressUpdate((update) => console.log('task:', update.progress, update.step))

async function main() {
  const cart = shop.openCart()
  cart.onChange((change) => console.log('object, event:', change.total))
  const added = await cart.add({ drink: 'espresso', count: 2 })
  console.log('object:', added.count, added.errMsg, cart.total)

  const paid = await shop.pay({ amount: cart.total, tip: 2 })
  console.log('scope:', paid.receipt, paid.errMsg)
  try {
    await shop.getOrder({ id: 'nobody' })
  } catch (error) {
    console.log('rejected:', error.message, error.errno)
  }
  console.log('removed:', cart.remove('espresso'), cart.total)
}
