wx.drive('no download')
const updates = wx.getUpdateManager()
const heard = []
updates.onCheckForUpdate(res => heard.push(`found ${res.hasUpdate}`))
updates.onUpdateFailed(() => heard.push('failed'))
updates.onUpdateReady(() => heard.push('ready'))
await until(() => heard.length === 2)
equal(heard, ['found true', 'failed'])
equal(await failure(() => updates.applyUpdate()), 'UpdateManager.applyUpdate:fail update is not ready')
