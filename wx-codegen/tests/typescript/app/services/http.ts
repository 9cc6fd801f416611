// Wrappers that other code is built on: they name the types of the declarations.
type Body = WechatMiniprogram.IAnyObject

/** The body of an answer, or what went wrong. */
export function get<T extends Body>(url: string, data?: Body): Promise<T> {
    return new Promise((resolve, reject) => {
        wx.request<T>({
            url: `https://tea.example/${url}`,
            data,
            header: { accept: 'application/json' },
            success: ({ data, statusCode }) => {
                if (statusCode === 200) resolve(data)
                else reject(new Error(`status ${statusCode}`))
            },
            fail: ({ errMsg, errno }) => reject(new Error(`${errno}: ${errMsg}`)),
        })
    })
}

type Options = Omit<WechatMiniprogram.UploadFileOption, 'url' | 'success' | 'fail' | 'complete'>

/** Sends a file; the task can be stopped and tells how far it is. */
export function upload(
    options: Options,
    done: WechatMiniprogram.UploadFileSuccessCallback,
    progress?: WechatMiniprogram.UploadTaskOnProgressUpdateCallback,
): WechatMiniprogram.UploadTask {
    const task = wx.uploadFile({ ...options, url: 'https://tea.example/photos', success: done })
    if (progress) task.onProgressUpdate(progress)
    return task
}

/** A socket whose messages are JSON. */
export function listen(heard: (message: Body) => void): WechatMiniprogram.SocketTask {
    const socket = wx.connectSocket({ url: 'wss://tea.example', protocols: ['tea'] })
    socket.onOpen(({ header }) => socket.send({ data: JSON.stringify(header) }))
    socket.onMessage(({ data }) => heard(typeof data === 'string' ? JSON.parse(data) : {}))
    socket.onClose(({ code, reason }) => wx.reportEvent('closed', { code, reason }))
    socket.onError(({ errMsg }) => heard({ errMsg }))
    return socket
}
