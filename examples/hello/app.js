// The four shapes of an API, on the global `wx`. Run it with
//
//     cargo wx run examples/hello/app.js
//
// Storage and interaction are real; the compass is simulated.

// 1. Sync: the value comes back at once, and a failure is thrown.
wx.setStorageSync('drink', { name: 'latte', price: 28 })
console.log('sync:', wx.getStorageSync('drink'))
try {
  wx.getStorageSync(42)
} catch (error) {
  console.log('sync, thrown:', error.errMsg)
}

// 2. Callbacks: the call returns at once, and one of success and fail runs later.
wx.getStorage({
  key: 'drink',
  success: (res) => console.log('callback, success:', res.data.name, '-', res.errMsg),
  fail: (error) => console.log('callback, fail:', error.errMsg),
  complete: (res) => console.log('callback, complete:', res.errMsg),
})

main()

async function main() {
  // 3. Without callbacks the same function returns a promise.
  const info = await wx.getStorageInfo()
  console.log('awaited:', info.keys, '-', info.errMsg)
  try {
    await wx.getStorage({ key: 'no such key' })
  } catch (error) {
    console.log('awaited, rejected:', error.errMsg)
  }

  // 4. Events: on adds a listener, off removes it.
  await readings(3)
  const stopped = await wx.stopCompass()
  console.log('compass off:', stopped.errMsg)
}

// Prints some readings of the compass, which come five a second.
function readings(count) {
  // Listeners do not keep a program running; a timer does.
  const patience = setTimeout(() => {}, 60000)
  return new Promise((resolve) => {
    function listener(reading) {
      console.log('reading:', reading)
      count -= 1
      if (count === 0) {
        wx.offCompassChange(listener)
        clearTimeout(patience)
        resolve()
      }
    }
    wx.onCompassChange(listener)
  })
}
