// Payment, with the toasts, dialogs and notices of vant, and with a map, a scanner and music.
import Dialog from '@vant/weapp/dialog/dialog'
import Notify from '@vant/weapp/notify/notify'
import Toast from '@vant/weapp/toast/toast'

import { get, listen } from '../../services/http'
import type { Drink } from '../drinks/drinks'

type Payment = Pick<
    WechatMiniprogram.RequestPaymentOption,
    'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign'
>

Page({
    socket: undefined as WechatMiniprogram.SocketTask | undefined,
    map: undefined as WechatMiniprogram.MapContext | undefined,
    music: wx.createInnerAudioContext({ useWebAudioImplement: true }),

    data: { drinks: [] as Drink[], tables: '', latitude: 0, longitude: 0 },

    onLoad() {
        const channel = this.getOpenerEventChannel() as WechatMiniprogram.EventChannel
        channel.on('basket', (drinks: Drink[]) => this.setData({ drinks }))
        this.socket = listen(({ ready }) => ready && Notify({ type: 'success', message: 'It is ready' }))
        this.music.onError(({ errCode, errMsg }) => console.warn(errCode, errMsg))
        this.music.src = '/music.mp3'
        this.music.loop = true
    },

    onReady() {
        this.map = wx.createMapContext('map', this)
        this.map.on('markerClusterClick', () => this.find())
        this.map.getRegion({ success: ({ northeast }) => this.setData({ latitude: northeast.latitude }) })
    },

    async find() {
        const { authSetting } = await wx.getSetting()
        if (!authSetting['scope.userLocation']) await wx.authorize({ scope: 'scope.userLocation' })
        const { latitude, longitude, accuracy } = await wx.getLocation({ type: 'gcj02', altitude: true })
        this.map?.moveToLocation({ latitude, longitude })
        Notify({ message: `Within ${accuracy.toFixed()} m`, context: this, duration: 1000 })
    },

    async scan() {
        const { result, scanType } = await wx.scanCode({ scanType: ['qrCode'], onlyFromCamera: true })
        if (scanType === 'QR_CODE') this.setData({ tables: result })
    },

    async pay() {
        Toast.loading({ message: 'One moment', forbidClick: true, context: this })
        const payment = await get<Payment>('pay', { drinks: this.data.drinks.map(({ id }) => id) })
        wx.requestPayment({
            ...payment,
            success: () => Toast.success('Paid'),
            fail: async ({ errMsg }) => {
                await Dialog.alert({ title: 'Not paid', message: errMsg, context: this })
                Dialog.close()
            },
            complete: () => Toast.clear(),
        })
    },

    async remind() {
        const answers = await wx.requestSubscribeMessage({ tmplIds: ['ready'] })
        if (answers['ready'] === 'reject') Toast.fail('As you like')
        // @ts-expect-error a notice has a message
        Notify({ type: 'success' })
    },

    onUnload() {
        this.music.destroy()
        this.socket?.close({ code: 1000, reason: 'left' })
    },
})
