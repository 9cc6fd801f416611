const battery = await wx.getBatteryInfo()
check(battery.level >= 1 && battery.level <= 100, 'a level is a percentage')
equal((await called(wx.getBatteryInfo)).level, battery.level)
equal(await failure(() => wx.getBatteryInfo(1)), 'getBatteryInfo:fail parameter error: parameter should be Object instead of Number;')
equal({ ...wx.getBatteryInfoSync(), errMsg: 'getBatteryInfo:ok' }, battery)

const heard = []
const power = res => heard.push(res.isLowPowerModeEnabled)
const memory = res => heard.push(res.level)
wx.onBatteryInfoChange(power)
wx.onMemoryWarning(memory)
wx.drive('lowPower', !battery.isLowPowerModeEnabled)
wx.drive('lowPower', !battery.isLowPowerModeEnabled) // no change, no event
for (const level of [5, 10, 15]) wx.drive('memory', level)
await until(() => heard.length === 4)
equal(heard, [!battery.isLowPowerModeEnabled, 5, 10, 15])
equal(wx.getBatteryInfoSync().isLowPowerModeEnabled, !battery.isLowPowerModeEnabled)
wx.offBatteryInfoChange(power)
wx.offMemoryWarning(memory)
