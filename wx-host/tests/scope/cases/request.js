const url = path => server.http + path
const usr = wx.env.USER_DATA_PATH
const files = wx.getFileSystemManager()
// starts a call and gives its task with its end
const start = (api, options) => {
  let task
  const end = new Promise((resolve, reject) => { task = wx[api]({ ...options, success: resolve, fail: reject }) })
  return { task, end }
}

// request
const post = await called(wx.request, { url: url('/echo?a=1'), method: 'POST', data: { b: 'é' }, header: { 'X-A': 'x' } })
equal([post.errMsg, post.statusCode, post.data.query, post.data.body], ['request:ok', 200, { a: '1' }, '{"b":"é"}'])
equal([post.data.headers['x-a'], post.header['Content-Type'], post.cookies], ['x', 'application/json', []])
equal((await called(wx.request, { url: url('/echo'), data: { a: [1] } })).data.search, 'a=%5B1%5D')
equal((await called(wx.request, { url: url('/cookies') })).cookies, ['a=1; Path=/', 'b=2; HttpOnly'])
equal((await called(wx.request, { url: url('/status/404') })).statusCode, 404)
equal((await called(wx.request, { url: url('/bytes/3'), responseType: 'arraybuffer' })).data.byteLength, 3)
equal(await failure(() => called(wx.request, { url: 'no address' })), 'request:fail invalid url "no address"')
equal(await failure(() => called(wx.request, { url: url('/hang'), timeout: 20 })), 'request:fail timeout')

const request = start('request', { url: url('/chunked/3'), enableChunked: true })
const pieces = []
let heads = 0
const never = () => check(false, 'a listener that was taken off is called')
request.task.onHeadersReceived(({ statusCode, header, cookies }) => {
  heads++
  equal([statusCode, cookies, header['Transfer-Encoding']], [200, [], 'chunked'])
})
request.task.onHeadersReceived(never)
request.task.offHeadersReceived(never)
request.task.onChunkReceived(({ data }) => pieces.push(...new Uint8Array(data)))
request.task.onChunkReceived(never)
request.task.offChunkReceived(never)
equal((await request.end).data, '')
equal([heads, String.fromCharCode(...pieces)], [1, 'chunk 0\nchunk 1\nchunk 2\n'])
const hanging = start('request', { url: url('/hang') })
hanging.task.abort()
equal(await failure(() => hanging.end), 'request:fail abort')

// uploadFile
files.writeFileSync(`${usr}/f.txt`, 'content')
const upload = { url: url('/upload'), filePath: `${usr}/f.txt`, name: 'file', formData: { a: 'b' } }
const sent = await called(wx.uploadFile, upload)
const got = JSON.parse(sent.data)
equal([sent.errMsg, sent.statusCode, got.fields], ['uploadFile:ok', 200, { a: 'b' }])
equal([got.files[0].name, got.files[0].fileName, got.files[0].size], ['file', 'f.txt', 7])
equal(await failure(() => called(wx.uploadFile, { ...upload, filePath: `${usr}/none` })), `uploadFile:fail no such file or directory, open ${usr}/none`)
const up = start('uploadFile', upload)
let [sentAll, answered] = [false, 0]
up.task.onProgressUpdate(({ progress, totalBytesSent, totalBytesExpectedToSend }) => {
  sentAll = progress === 100 && totalBytesSent === totalBytesExpectedToSend
})
up.task.onProgressUpdate(never)
up.task.offProgressUpdate(never)
up.task.onHeadersReceived(({ header }) => { answered++; equal(header['Content-Type'], 'application/json') })
up.task.onHeadersReceived(never)
up.task.offHeadersReceived(never)
await up.end
equal([sentAll, answered], [true, 1])
const stuck = start('uploadFile', { ...upload, url: url('/hang') })
stuck.task.abort()
equal(await failure(() => stuck.end), 'uploadFile:fail abort')

// downloadFile
const temporary = await called(wx.downloadFile, { url: url('/bytes/1000') })
equal([temporary.errMsg, temporary.statusCode, temporary.filePath], ['downloadFile:ok', 200, undefined])
equal(files.readFileSync(temporary.tempFilePath).byteLength, 1000)
const kept = await called(wx.downloadFile, { url: url('/bytes/10'), filePath: `${usr}/kept` })
equal([kept.filePath, kept.tempFilePath, files.readFileSync(`${usr}/kept`).byteLength], [`${usr}/kept`, undefined, 10])
equal(await failure(() => called(wx.downloadFile, { url: url('/bytes/1'), filePath: `${usr}/no/such` })), `downloadFile:fail no such file or directory, open ${usr}/no/such`)
const down = start('downloadFile', { url: url('/bytes/500000') })
let [last, announced] = [null, 0]
down.task.onProgressUpdate(update => { last = update })
down.task.onProgressUpdate(never)
down.task.offProgressUpdate(never)
down.task.onHeadersReceived(({ header }) => { announced = Number(header['Content-Length']) })
down.task.onHeadersReceived(never)
down.task.offHeadersReceived(never)
await down.end
equal([last, announced], [{ progress: 100, totalBytesWritten: 500000, totalBytesExpectedToWrite: 500000 }, 500000])
const endless = start('downloadFile', { url: url('/hang') })
endless.task.abort()
equal(await failure(() => endless.end), 'downloadFile:fail abort')
