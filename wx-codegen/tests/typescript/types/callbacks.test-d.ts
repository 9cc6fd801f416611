// What the callbacks of a call are given, and that all three may be left out.
import WX = WechatMiniprogram

wx.chooseImage({
    count: 1,
    success(result) {
        expectType<WX.ChooseImageSuccessCallbackResult>()(result)
        expectType<string>()(result.errMsg)
        expectType<string[]>()(result.tempFilePaths)
    },
    fail(failure) {
        expectType<WX.GeneralCallbackResult>()(failure)
    },
    complete(outcome) {
        expectType<WX.GeneralCallbackResult>()(outcome)
    },
})

wx.createBLEConnection({
    deviceId: '',
    success: result => expectType<WX.BluetoothError>()(result),
    fail: failure => {
        expectType<WX.BluetoothError>()(failure)
        expectType<number>()(failure.errCode)
    },
})

wx.loadFontFace({
    family: '',
    source: '',
    success: result => expectType<WX.LoadFontFaceCompleteCallbackResult>()(result),
    fail: failure => expectType<WX.LoadFontFaceCompleteCallbackResult>()(failure),
    complete: outcome => expectType<WX.LoadFontFaceCompleteCallbackResult>()(outcome),
})

wx.request({
    url: '',
    fail: failure => expectType<WX.RequestFailCallbackErr>()(failure),
    complete: outcome => expectType<WX.GeneralCallbackResult>()(outcome),
})

type Callbacks = [
    IsTrue<Same<Parameters<WX.GetLocationSuccessCallback>, [result: WX.GetLocationSuccessCallbackResult]>>,
    IsTrue<Same<Parameters<WX.GetLocationFailCallback>, [res: WX.GeneralCallbackResult]>>,
    IsTrue<Same<Parameters<WX.GetLocationCompleteCallback>, [res: WX.GeneralCallbackResult]>>,
    IsTrue<Same<ReturnType<WX.GetLocationSuccessCallback>, void>>,
    IsTrue<Same<WX.GetLocationOption['success'], WX.GetLocationSuccessCallback | undefined>>,
    IsTrue<Same<WX.GeneralCallbackResult, { errMsg: string }>>,
]

// @ts-expect-error a callback is a function
wx.getLocation({ success: 1 })
// @ts-expect-error the result has no such field
wx.getLocation({ success: result => result.nowhere })

export {}
