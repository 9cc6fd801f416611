// Tasks: what is given back at once, and what they tell while they run.
import WX = WechatMiniprogram

const download = wx.downloadFile({
    url: '',
    success: result => expectType<WX.DownloadFileSuccessCallbackResult>()(result),
})
expectType<WX.DownloadTask>()(download)
download.onProgressUpdate(progress => {
    expectType<WX.DownloadTaskOnProgressUpdateListenerResult>()(progress)
    expectType<number>()(progress.totalBytesWritten)
})
download.onHeadersReceived(headers => expectType<WX.DownloadTaskOnHeadersReceivedListenerResult>()(headers))
expectType<void>()(download.abort())
download.offProgressUpdate()

const upload = wx.uploadFile({ url: '', filePath: '', name: '' })
expectType<WX.UploadTask>()(upload)
upload.onProgressUpdate(progress => expectType<number>()(progress.totalBytesSent))

const socket = wx.connectSocket({ url: '' })
expectType<WX.SocketTask>()(socket)
socket.onMessage(message => expectType<string | ArrayBuffer>()(message.data))
socket.onClose(closing => expectType<WX.SocketTaskOnCloseListenerResult>()(closing))
socket.onOpen(opening => expectType<WX.OnOpenListenerResult>()(opening))
socket.send({ data: '' })
socket.close({ code: 1000 })

// @ts-expect-error a task has no such method
download.pause()
// @ts-expect-error a message has data
socket.send({})
// @ts-expect-error an upload has a name
wx.uploadFile({ url: '', filePath: '' })

export {}
