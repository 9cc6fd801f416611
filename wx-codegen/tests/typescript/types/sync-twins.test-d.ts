// Functions that answer at once, beside those that call back.
import WX = WechatMiniprogram

expectType<WX.SystemInfo>()(wx.getSystemInfoSync())
expectType<WX.WindowInfo>()(wx.getWindowInfo())
expectType<WX.DeviceInfo>()(wx.getDeviceInfo())
expectType<WX.AppBaseInfo>()(wx.getAppBaseInfo())
expectType<WX.AccountInfo>()(wx.getAccountInfoSync())
expectType<WX.LaunchOptionsApp>()(wx.getLaunchOptionsSync())
expectType<WX.GetBatteryInfoSyncResult>()(wx.getBatteryInfoSync())
expectType<boolean>()(wx.canIUse('getSystemInfo'))
expectType<string>()(wx.env.USER_DATA_PATH)
expectType<ArrayBuffer>()(wx.base64ToArrayBuffer(''))
expectType<string>()(wx.arrayBufferToBase64(new ArrayBuffer(1)))

const files = wx.getFileSystemManager()
expectType<WX.FileSystemManager>()(files)
expectType<string | ArrayBuffer>()(files.readFileSync('/a'))
expectType<string | ArrayBuffer>()(files.readFileSync('/a', 'utf8', 0, 1))
expectType<void>()(files.accessSync('/a'))
expectType<string[]>()(files.readdirSync('/a'))
expectType<void>()(files.mkdirSync('/a', true))

// @ts-expect-error a path is needed
files.accessSync()
// @ts-expect-error there is no such encoding
files.readFileSync('/a', 'utf-7')
// @ts-expect-error a function that answers at once takes no callbacks
wx.getSystemInfoSync({ success() {} })

export {}
