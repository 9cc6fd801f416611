// A tea shop, as mini-programs are written: it must compile without a single error.
export interface Shop {
    globalData: {
        userInfo?: WechatMiniprogram.UserInfo
        theme: 'light' | 'dark'
        online: boolean
    }
}

App<Shop>({
    globalData: { theme: 'light', online: true },

    onLaunch(options) {
        const theme: 'light' | 'dark' | undefined = wx.getAppBaseInfo().theme
        this.globalData.theme = theme ?? 'light'
        if (options.scene === 1001 && wx.canIUse('getUpdateManager')) this.globalData.online = true

        wx.onNetworkStatusChange(({ isConnected, networkType }) => {
            this.globalData.online = isConnected && networkType !== 'none'
        })
        const updates = wx.getUpdateManager()
        updates.onUpdateReady(async () => {
            const { confirm } = await wx.showModal({ title: 'A new version', content: 'Restart?' })
            if (confirm) updates.applyUpdate()
        })
    },

    onShow({ path, query }) {
        wx.getRealtimeLogManager().info(path, query)
    },

    onThemeChange({ theme }) {
        this.globalData.theme = theme
    },

    onUnhandledRejection({ reason }) {
        wx.getLogManager({ level: 0 }).warn(reason)
    },
})
