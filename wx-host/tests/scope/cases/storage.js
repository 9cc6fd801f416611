const [key, data] = ['k', { list: [1, '2', null] }]
equal((await wx.setStorage({ key, data })).errMsg, 'setStorage:ok')
await called(wx.setStorage, { key, data })
wx.setStorageSync(key, data)
equal(await failure(() => wx.setStorage({ key: 1, data })), 'setStorage:fail parameter error: parameter.key should be String instead of Number;')
equal(await failure(() => wx.setStorageSync(1, data)), 'setStorageSync:fail parameter error: parameter should be String instead of Number;')

equal((await wx.getStorage({ key })).data, data)
equal((await called(wx.getStorage, { key })).data, data)
equal(wx.getStorageSync(key), data)
equal(wx.getStorageSync('none'), '')
equal(await failure(() => wx.getStorage({ key: 'none' })), 'getStorage:fail data not found')
equal(await failure(() => wx.getStorageSync({})), 'getStorageSync:fail parameter error: parameter should be String instead of Object;')

const info = { keys: ['k'], currentSize: 1, limitSize: 10240 }
equal(wx.getStorageInfoSync(), info)
equal((await wx.getStorageInfo()).keys, info.keys)
equal((await called(wx.getStorageInfo)).limitSize, info.limitSize)
equal(await failure(() => wx.getStorageInfo('k')), 'getStorageInfo:fail parameter error: parameter should be Object instead of String;')

const kvList = [{ key: 'a', value: 1 }, { key: 'b', value: 'two' }]
await wx.batchSetStorage({ kvList })
await called(wx.batchSetStorage, { kvList })
wx.batchSetStorageSync(kvList)
equal(await failure(() => wx.batchSetStorage({})), 'batchSetStorage:fail parameter error: parameter.kvList should be Array instead of Undefined;')
equal(await failure(() => wx.batchSetStorageSync()), 'batchSetStorageSync:fail parameter error: parameter should be Array instead of Undefined;')
const keyList = ['a', 'b']
equal((await wx.batchGetStorage({ keyList })).dataList, [1, 'two'])
equal((await called(wx.batchGetStorage, { keyList })).dataList, [1, 'two'])
equal(wx.batchGetStorageSync(keyList), [1, 'two'])
equal(await failure(() => wx.batchGetStorage({ keyList: 1 })), 'batchGetStorage:fail parameter error: parameter.keyList should be Array instead of Number;')
equal(await failure(() => wx.batchGetStorageSync(1)), 'batchGetStorageSync:fail parameter error: parameter should be Array instead of Number;')

await wx.removeStorage({ key })
await called(wx.removeStorage, { key })
wx.removeStorageSync('a')
equal(wx.getStorageInfoSync().keys, ['b'])
equal(await failure(() => wx.removeStorage()), 'removeStorage:fail parameter error: parameter.key should be String instead of Undefined;')
equal(await failure(() => wx.removeStorageSync(null)), 'removeStorageSync:fail parameter error: parameter should be String instead of Null;')
await wx.clearStorage()
await called(wx.clearStorage)
wx.clearStorageSync()
equal(await failure(() => wx.clearStorage(1)), 'clearStorage:fail parameter error: parameter should be Object instead of Number;')

const url = wx.createBufferURL(new Uint8Array([1, 2]).buffer)
equal(await failure(() => wx.createBufferURL('text')), 'createBufferURL:fail parameter error: parameter should be ArrayBuffer | TypedArray instead of String;')
wx.revokeBufferURL(url)
equal(await failure(() => wx.revokeBufferURL(1)), 'revokeBufferURL:fail parameter error: parameter should be String instead of Number;')

equal(await failure(() => wx.setStorage({ key: 'k'.repeat(70000), data: 1 })), 'setStorage:fail entry size limit reached')

equal(await failure(() => wx.getBackgroundFetchToken()), 'getBackgroundFetchToken:fail token not set')
await wx.setBackgroundFetchToken({ token: 'first' })
await called(wx.setBackgroundFetchToken, { token: '语'.repeat(1024) })
equal(await failure(() => wx.setBackgroundFetchToken({ token: 'x'.repeat(1025) })), 'setBackgroundFetchToken:fail parameter error: parameter.token should not be longer than 1024;')
wx.clearStorageSync()
equal((await wx.getBackgroundFetchToken()).token.length, 1024)
equal((await called(wx.getBackgroundFetchToken)).token[0], '语')

const fetchType = 'periodic'
equal(await failure(() => wx.getBackgroundFetchData({ fetchType })), 'getBackgroundFetchData:fail no fetched data')
let arrived
wx.onBackgroundFetchData(event => { arrived = event })
wx.drive('fetched')
await until(() => arrived)
equal([arrived.fetchType, arrived.query, arrived.scene], ['periodic', 'a=1', 1001])
equal(JSON.parse((await wx.getBackgroundFetchData({ fetchType })).fetchedData), { news: 1 })
equal((await called(wx.getBackgroundFetchData, { fetchType })).timeStamp, 1700000000000)
equal(await failure(() => wx.getBackgroundFetchData({ fetchType: 'pre' })), 'getBackgroundFetchData:fail no fetched data')
