// The storage takes and gives what the caller says it holds.
import WX = WechatMiniprogram

interface Cart {
    items: string[]
}

expectType<any>()(wx.getStorageSync('cart'))
expectType<Cart>()(wx.getStorageSync<Cart>('cart'))
wx.setStorageSync<Cart>('cart', { items: [] })
wx.setStorageSync('cart', 1)
expectType<void>()(wx.removeStorageSync('cart'))
expectType<WX.GetStorageInfoSyncOption>()(wx.getStorageInfoSync())

async function storage() {
    expectType<WX.GetStorageSuccessCallbackResult<Cart>>()(await wx.getStorage<Cart>({ key: 'cart' }))
    expectType<Cart>()((await wx.getStorage<Cart>({ key: 'cart' })).data)
    expectType<WX.GeneralCallbackResult>()(await wx.setStorage<Cart>({ key: 'cart', data: { items: [] } }))
}

wx.getStorage<Cart>({
    key: 'cart',
    success(result) {
        expectType<Cart>()(result.data)
    },
})

// @ts-expect-error a key is a text
wx.getStorageSync(1)
// @ts-expect-error the data is not what the caller said
wx.setStorageSync<Cart>('cart', { items: 1 })
// @ts-expect-error a key cannot be left out
wx.setStorage({ data: 1 })

export {}
