// A call without callbacks gives a promise of what `success` would be given.
import WX = WechatMiniprogram

async function promises() {
    expectType<WX.GetLocationSuccessCallbackResult>()(await wx.getLocation({}))
    expectType<WX.GetClipboardDataSuccessCallbackOption>()(await wx.getClipboardData())
    expectType<WX.SystemInfo>()(await wx.getSystemInfo())
    expectType<WX.GeneralCallbackResult>()(await wx.showToast({ title: 'a' }))
    expectType<WX.LoginSuccessCallbackResult>()(await wx.login())
    expectType<Promise<WX.GetStorageInfoSuccessCallbackOption>>()(wx.getStorageInfo())
    expectType<Promise<WX.NavigateToSuccessCallbackResult>>()(wx.navigateTo({ url: '/a' }))
}

// One callback of the three is enough for there to be no promise.
expectType<void>()(wx.getLocation({ success() {} }))
expectType<void>()(wx.getLocation({ fail() {} }))
expectType<void>()(wx.getLocation({ complete() {} }))
expectType<void>()(wx.getClipboardData({ success: () => {}, fail: () => {} }))

// @ts-expect-error there is no promise beside a callback
wx.getClipboardData({ success() {} }).then(() => {})

// Functions whose results are tasks never give promises.
// @ts-expect-error a task is not a promise
wx.request({ url: '' }).then(() => {})

export {}
