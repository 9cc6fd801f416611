// A list, with the toasts, dialogs and messages of tdesign.
import Dialog from 'tdesign-miniprogram/dialog/index'
import Message from 'tdesign-miniprogram/message/index'
import Toast, { hideToast, showToast } from 'tdesign-miniprogram/toast/index'

import type { Shop } from '../../app'
import { get } from '../../services/http'
import { keep, kept, visits } from '../../services/store'

export interface Drink {
    id: number
    name: string
    price: number
}

const app = getApp<Shop>()

Page({
    data: {
        drinks: [] as Drink[],
        basket: [] as Drink[],
        first: visits() === 1,
    },

    async onLoad({ table }: { table?: string }) {
        showToast({ context: this, message: 'Loading', theme: 'loading', duration: 0 })
        try {
            const { drinks } = await get<{ drinks: Drink[] }>('drinks', { table })
            this.setData({ drinks, basket: (await kept('basket')) ?? [] })
        } catch (error) {
            Message.error({ context: this, content: String(error), offset: [20, 32], duration: 3000 })
        } finally {
            hideToast({ context: this })
        }
    },

    onReady() {
        const query = wx.createSelectorQuery().in(this)
        query.select('#list').boundingClientRect(({ height }) => this.measure(height))
        query.select('#list').fields({ node: true, size: true }, ({ node, width }) => {
            const canvas = node as WechatMiniprogram.Canvas
            canvas.width = width * wx.getWindowInfo().pixelRatio
        })
        query.exec()
        wx.createIntersectionObserver(this, { thresholds: [0, 1] })
            .relativeToViewport({ bottom: 100 })
            .observe('#end', ({ intersectionRatio }) => intersectionRatio > 0 && this.more())
    },

    measure(height: number) {
        wx.pageScrollTo({ scrollTop: height, duration: 300 })
    },

    more() {
        // @ts-expect-error there is no such place
        Toast({ context: this, placement: 'left' })
        Toast({ context: this, selector: '#t-toast', message: 'That is all', placement: 'bottom' })
    },

    async add(event: WechatMiniprogram.TouchEvent<WechatMiniprogram.IAnyObject, { id: number }>) {
        const drink = this.data.drinks.find(it => it.id === event.currentTarget.dataset.id)
        if (!drink || !app.globalData.online) return
        await Dialog.confirm({ context: this, title: drink.name, content: 'One more?', confirmBtn: 'Yes' })
        const { index } = await Dialog.action({ context: this, content: 'Which?', actions: [{ content: 'Cold' }] })
        const basket = [...this.data.basket, { ...drink, name: `${drink.name} ${index}` }]
        this.setData({ basket, 'drinks[0].price': 0 })
        keep('basket', basket)
        wx.vibrateShort({ type: 'light' })
    },

    order() {
        wx.navigateTo({
            url: '/pages/order/order',
            events: { paid: (id: number) => console.log(id) },
            success: ({ eventChannel }) => eventChannel.emit('basket', this.data.basket),
        })
    },

    onPullDownRefresh() {
        wx.stopPullDownRefresh().then(({ errMsg }) => console.log(errMsg))
    },

    onShareAppMessage({ from }) {
        return { title: from === 'button' ? 'This tea' : 'Tea', path: '/pages/drinks/drinks' }
    },
})
