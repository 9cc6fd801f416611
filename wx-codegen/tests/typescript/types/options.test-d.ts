// Which options may be left out, and what may be in them.
import WX = WechatMiniprogram

wx.navigateBack()
wx.navigateBack({})
wx.navigateBack({ delta: 1 })
wx.setTabBarStyle()
wx.stopCompass()
wx.hideToast()
wx.showToast({ title: '', icon: 'none', duration: 1, mask: true })
wx.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: '#123456' })

// @ts-expect-error `url` is missing
wx.navigateTo({})
// @ts-expect-error the options are missing
wx.navigateTo()
// @ts-expect-error `title` is missing
wx.showToast({ icon: 'none' })
// What a function does not know of passes where the options are generic, and nowhere else.
wx.showToast({ title: '', own: '' })
// @ts-expect-error `titel` is too much
const toast: WX.ShowToastOption = { title: '', titel: '' }
// @ts-expect-error `adress` is too much
wx.request({ url: '', adress: '' })
// @ts-expect-error `delta` is a number
wx.navigateBack({ delta: '1' })
// @ts-expect-error no such icon
wx.showToast({ title: '', icon: 'nothing' })
// @ts-expect-error null is not left out
wx.navigateTo({ url: null })
// @ts-expect-error a chooser takes its options, all of them optional
wx.chooseMedia()
wx.chooseMedia({})

type Optional = [
    IsTrue<Same<Parameters<Wx['showModal']>[0], WX.ShowModalOption>>,
    IsTrue<Same<WX.ShowToastOption['title'], string>>,
    IsTrue<Same<WX.ShowToastOption['duration'], number | undefined>>,
    IsTrue<Same<WX.ShowToastOption['icon'], 'success' | 'error' | 'loading' | 'none' | undefined>>,
]

export {}
