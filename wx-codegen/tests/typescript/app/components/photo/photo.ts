// A component over the camera, a canvas and the files of the user.
import { upload } from '../../services/http'

Component({
    properties: { limit: { type: Number, value: 9 } },
    data: { paths: [] as string[], sent: 0 },

    methods: {
        async choose() {
            const { tempFiles } = await wx.chooseMedia({ count: this.data.limit, mediaType: ['image'], sizeType: ['compressed'] })
            const paths = tempFiles.filter(({ size }) => size < 10 ** 6).map(it => it.tempFilePath)
            this.setData({ paths })
            await wx.previewImage({ urls: paths, current: paths[0] })
        },

        take() {
            wx.createCameraContext().takePhoto({
                quality: 'high',
                success: async ({ tempImagePath }) => {
                    const { width, height, type } = await wx.getImageInfo({ src: tempImagePath })
                    this.draw(tempImagePath, width, height)
                    this.triggerEvent('taken', { type })
                },
            })
        },

        draw(path: string, width: number, height: number) {
            const canvas = wx.createOffscreenCanvas({ type: '2d', width, height })
            const image = canvas.createImage()
            image.onload = () => {
                const context = canvas.getContext('2d')
                context.drawImage(image, 0, 0, width, height)
            }
            image.src = path
        },

        send() {
            for (const filePath of this.data.paths) {
                const task = upload(
                    { filePath, name: 'photo', formData: { at: Date.now() } },
                    ({ statusCode }) => this.setData({ sent: this.data.sent + Number(statusCode === 200) }),
                    ({ progress, totalBytesSent }) => console.log(progress, totalBytesSent),
                )
                task.onHeadersReceived(({ header }) => console.log(header))
                if (filePath.endsWith('.gif')) task.abort()
            }
        },

        near() {
            const found: WechatMiniprogram.OnBluetoothDeviceFoundCallback = ({ devices }) =>
                devices.forEach(({ name, RSSI, advertisData }) => console.log(name, RSSI, advertisData.byteLength))
            wx.openBluetoothAdapter({
                mode: 'central',
                success: () => {
                    wx.onBluetoothDeviceFound(found)
                    wx.startBluetoothDevicesDiscovery({ services: ['FEE7'], powerLevel: 'medium' })
                },
                fail: ({ errCode, errMsg }) => wx.showModal({ title: `${errCode}`, content: errMsg }),
            })
            wx.offBluetoothDeviceFound()
        },
    },

    pageLifetimes: {
        async hide() {
            const { platform } = wx.getDeviceInfo()
            if (platform !== 'devtools') await wx.closeBluetoothAdapter()
        },
    },
})
