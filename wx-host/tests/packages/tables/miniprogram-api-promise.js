const { promisify, promisifyAll } = require('miniprogram-api-promise')

module.exports = server => {
  const wxp = {}
  promisifyAll(wx, wxp)
  return [
    { does: 'set and get', call: async () => {
      await wxp.setStorage({ key: 'n', data: 7 })
      return wxp.getStorage({ key: 'n' })
    }, gives: { data: 7, errMsg: 'getStorage:ok' } },
    { does: 'a failure is a rejection', call: () => wxp.getStorage({ key: 'none' }).catch(error => error.errMsg), gives: 'getStorage:fail data not found' },
    { does: 'callbacks still work', call: () => new Promise(success => { wxp.getStorage({ key: 'n', success }) }), gives: res => res.data === 7 },
    { does: 'Sync functions are left alone', call: () => wxp.getStorageSync('n'), gives: 7 },
    { does: 'one function alone', call: () => promisify(wx.getStorageInfo)(), gives: res => res.keys[0] === 'n' },
    { does: 'a request', call: () => wxp.request({ url: server + '/echo', data: { a: 1 } }), gives: res => res.statusCode === 200 && res.data.query.a === '1' },
    { does: 'a request that fails', call: () => wxp.request({ url: 'https://elsewhere.example/' }).catch(error => error.errMsg), gives: 'request:fail url not in domain list' },
  ]
}
