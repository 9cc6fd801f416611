const updates = wx.getUpdateManager()
equal(await failure(() => updates.applyUpdate()), 'UpdateManager.applyUpdate:fail update is not ready')
const heard = []
updates.onCheckForUpdate(res => heard.push(`found ${res.hasUpdate}`))
updates.onUpdateReady(() => heard.push('ready'))
updates.onUpdateFailed(() => heard.push('failed'))
await until(() => heard.length === 2)
equal(heard, ['found true', 'ready'])
equal(wx.getUpdateManager().applyUpdate(), undefined)
