const connect = (path, options) => wx.connectSocket({ url: server.ws + path, ...options })
const next = (task, event) => new Promise(done => task[event](done))

equal(await failure(() => called(wx.connectSocket, { url: 7 })), 'connectSocket:fail parameter error: parameter.url should be String instead of Number;')
equal(await failure(() => called(wx.connectSocket, { url: 'http://127.0.0.1/' })), 'connectSocket:fail invalid url "http://127.0.0.1/"')
equal(await failure(() => wx.sendSocketMessage({ data: 'x' })), 'sendSocketMessage:fail WebSocket is not connected')
equal(await failure(() => wx.closeSocket()), 'closeSocket:fail WebSocket is not connected')

// by its task
const task = connect('/echo', { success: res => equal(res.errMsg, 'connectSocket:ok') })
equal([task.readyState, task.CONNECTING, task.OPEN, task.CLOSING, task.CLOSED], [0, 0, 1, 2, 3])
const { header, profile } = await next(task, 'onOpen')
equal(header['x-server'], 'wx-loopback')
check(profile.cost >= 0 && profile.connectEnd >= profile.connectStart, 'the profile goes forward')
const heard = []
task.onMessage(({ data }) => heard.push(data))
equal(await called(options => task.send(options), { data: 'a text' }), { errMsg: 'SocketTask.send:ok' })
await called(options => task.send(options), { data: new Uint8Array([1, 2]).buffer })
await until(() => heard.length === 2)
equal([heard[0], [...new Uint8Array(heard[1])]], ['a text', [1, 2]])
equal(await failure(() => called(options => task.send(options), { data: 7 })), 'SocketTask.send:fail parameter error: parameter.data should be String | ArrayBuffer instead of Number;')
equal(await failure(() => called(options => task.close(options), { code: 1 })), 'SocketTask.close:fail code must be 1000 or between 3000 and 4999')
const ended = next(task, 'onClose')
equal(await called(options => task.close(options), { code: 3000, reason: 'bye' }), { errMsg: 'SocketTask.close:ok' })
const end = await ended
equal([end.code, end.reason, task.readyState], [3000, 'bye', 3])

const broken = connect('/refuse/403')
// its end is heard as well, or a listener of the next socket could hear it
const [failed, closed] = [next(broken, 'onError'), next(broken, 'onClose')]
equal((await failed).errMsg, "Expected HTTP 101 response but was '403 Forbidden'")
await closed

// by the functions without a task
const told = []
wx.onSocketOpen(({ header }) => told.push(`open ${header['x-server']}`))
wx.onSocketMessage(({ data }) => told.push(`message ${data}`))
wx.onSocketError(({ errMsg }) => told.push(`error ${errMsg}`))
wx.onSocketClose(({ code }) => told.push(`close ${code}`))
connect('/vanish')
await until(() => told.length === 1)
await called(wx.sendSocketMessage, { data: 'go' })
await until(() => told.length === 3)
equal(told.splice(0), ['open wx-loopback', 'error the connection was lost', 'close 1006'])
connect('/echo')
await until(() => told.length === 1)
equal((await wx.sendSocketMessage({ data: 'hello' })).errMsg, 'sendSocketMessage:ok')
await until(() => told.length === 2)
equal((await called(wx.closeSocket)).errMsg, 'closeSocket:ok')
await until(() => told.length === 3)
equal(told.splice(0), ['open wx-loopback', 'message hello', 'close 1000'])
connect('/echo')
await until(() => told.length === 1)
equal((await wx.closeSocket({ code: 4999, reason: 'done' })).errMsg, 'closeSocket:ok')
await until(() => told.length === 2)
equal(told[1], 'close 4999')
