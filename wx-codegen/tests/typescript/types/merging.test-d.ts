// The interfaces are open: a project adds what it knows of.
declare namespace WechatMiniprogram {
    interface Wx {
        /** A function of the project's own. */
        ownFunction(value: number): string
    }
    interface CanvasContext {
        ownMethod(): void
    }
    interface SocketTask {
        ownState: number
    }
    interface RequestOption<T> {
        ownOption?: T
    }
}

{
    expectType<string>()(wx.ownFunction(1))
    expectType<void>()(wx.createCanvasContext('a').ownMethod())
    const task = wx.connectSocket({ url: '' })
    task.ownState = 1
    wx.request<string>({ url: '', ownOption: 'a' })
    // @ts-expect-error what was added is held to its type as well
    wx.ownFunction('1')
}
