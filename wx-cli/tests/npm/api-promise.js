// Uses miniprogram-api-promise as its README says.
const { promisify, promisifyAll } = require('miniprogram-api-promise')

const wxp = {}
promisifyAll(wx, wxp)

async function main() {
  await wxp.setStorage({ key: 'n', data: 7 })
  const res = await wxp.getStorage({ key: 'n' })
  console.log('getStorage:', res.data, res.errMsg)
  try {
    await wxp.getStorage({ key: 'none' })
  } catch (error) {
    console.log('getStorage rejected:', error.errMsg)
  }
  await new Promise((done) => {
    wxp.getStorage({
      key: 'n',
      success: (res) => console.log('callback form:', res.errMsg),
      complete: done,
    })
  })
  console.log('startCompass:', (await wxp.startCompass()).errMsg)
  console.log('sync untouched:', wxp.getStorageSync('n'))
  console.log('promisify:', (await promisify(wx.getStorageInfo)()).errMsg)
}

main()
