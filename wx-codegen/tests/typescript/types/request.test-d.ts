// `wx.request` is generic over the body of the answer.
import WX = WechatMiniprogram

interface User {
    name: string
}

expectType<WX.RequestTask>()(wx.request({ url: '' }))
expectType<WX.RequestTask>()(wx.request<User>({ url: '' }))

wx.request({
    url: '',
    success(result) {
        expectType<string | WX.IAnyObject | ArrayBuffer>()(result.data)
        expectType<number>()(result.statusCode)
    },
})
wx.request<User & WX.IAnyObject>({
    url: '',
    method: 'POST',
    data: { any: 1 },
    header: { 'content-type': 'application/json' },
    success(result) {
        expectType<User & WX.IAnyObject>()(result.data)
    },
})

// @ts-expect-error there is no such method
wx.request({ url: '', method: 'get' })
// @ts-expect-error an address is needed
wx.request({})
// @ts-expect-error the options are needed
wx.request()

export {}
