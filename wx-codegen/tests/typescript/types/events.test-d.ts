// Listeners: what they are given, and that `off` takes the listener or nothing.
import WX = WechatMiniprogram

wx.onNetworkStatusChange(change => {
    expectType<WX.OnNetworkStatusChangeListenerResult>()(change)
    expectType<boolean>()(change.isConnected)
})
wx.onAppShow(options => expectType<WX.LaunchOptionsApp>()(options))
wx.onAppHide(options => expectType<WX.HideOptionsApp>()(options))
wx.onError(error => expectType<WX.ListenerError>()(error))
wx.onUnhandledRejection(rejection => expectType<string>()(rejection.reason))
wx.onThemeChange(change => expectType<'dark' | 'light'>()(change.theme))
wx.onKeyUp(key => expectType<WX.OnKeyDownListenerResult>()(key))
wx.onGyroscopeChange(change => expectType<number>()(change.x))
wx.onMemoryWarning(() => {})
expectType<void>()(wx.onMemoryWarning(() => {}))

wx.offNetworkStatusChange()
wx.offNetworkStatusChange(() => {})
wx.offAppShow()
wx.offMemoryWarning()

type Listeners = [
    IsTrue<Same<First<Wx['onError']>, WX.WxOnErrorCallback>>,
    IsTrue<Same<First<Wx['onNetworkStatusChange']>, WX.OnNetworkStatusChangeCallback>>,
    IsTrue<Same<First<Wx['offNetworkStatusChange']>, WX.OffNetworkStatusChangeCallback | undefined>>,
]

// @ts-expect-error a listener is needed to listen
wx.onNetworkStatusChange()
// @ts-expect-error a listener is a function
wx.onNetworkStatusChange({})

export {}
