const none = name => `${name}:fail parameter error: parameter should be Object instead of Number;`

// deprecated, and answered inside the call
let inside
wx.getSystemInfo({ success: res => (inside = res) })
check(inside, 'getSystemInfo calls back before it returns')
equal(inside.errMsg, 'getSystemInfo:ok')
const info = await wx.getSystemInfo()
await called(wx.getSystemInfo)
equal(await failure(() => wx.getSystemInfo(1)), none('getSystemInfo'))
const sync = wx.getSystemInfoSync()
equal({ ...sync, errMsg: 'getSystemInfo:ok' }, info)
equal((await called(wx.getSystemInfoAsync)).model, sync.model)
equal(wx.getSystemInfoAsync(), undefined)
let late = false
wx.getSystemInfoAsync({ success: () => (late = true) })
check(!late, 'getSystemInfoAsync does not call back inside the call')
await until(() => late)

const [windowInfo, device, base] = [wx.getWindowInfo(), wx.getDeviceInfo(), wx.getAppBaseInfo()]
const [setting, permissions] = [wx.getSystemSetting(), wx.getAppAuthorizeSetting()]
const parts = { ...windowInfo, ...device, ...base, ...setting }
for (const key of Object.keys(sync)) {
  const granted = permissions[key] === undefined ? undefined : permissions[key] === 'authorized'
  if (key !== 'locationReducedAccuracy') equal(sync[key], key in parts ? parts[key] : granted, key)
}
equal([windowInfo.screenWidth, windowInfo.windowHeight, windowInfo.pixelRatio], [375, 603, 2])
equal(windowInfo.safeArea, { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 })
equal(device.platform, 'devtools')
check(Number(device.memorySize) > 0, 'the machine has memory')
check(/^\d+\.\d+\.\d+$/.test(base.SDKVersion), 'SDKVersion is three numbers')
equal(base.theme, 'light')
equal(base.host, { appId: '' })
equal(setting.deviceOrientation, 'portrait')
equal([permissions.locationAuthorized, permissions.cameraAuthorized], ['authorized', 'not determined'])

const skyline = wx.getSkylineInfoSync()
equal(skyline, { isSupported: false, version: '', reason: 'client not supported' })
equal((await called(wx.getSkylineInfo)).reason, skyline.reason)
const speed = await called(wx.getDeviceBenchmarkInfo)
equal([speed.benchmarkLevel, speed.modelLevel], [-1, 0])

const agent = await wx.getRendererUserAgent()
check(agent.startsWith('Mozilla/5.0 ('), agent)
equal(await called(wx.getRendererUserAgent), agent)
equal(await failure(() => wx.getRendererUserAgent(1)), none('getRendererUserAgent'))

for (const name of ['openAppAuthorizeSetting', 'openSystemBluetoothSetting']) {
  equal((await wx[name]()).errMsg, `${name}:ok`)
  await called(wx[name])
  equal(await failure(() => wx[name]()), `${name}:fail cancel`)
}
