// Asks for the device: cargo wx run examples/device/app.js --device examples/device/phone.toml
const { brand, model, platform } = wx.getDeviceInfo()
console.log(brand, model, platform)

const { windowWidth, windowHeight, safeArea } = wx.getWindowInfo()
console.log(`${windowWidth} x ${windowHeight}, safe from ${safeArea.top} to ${safeArea.bottom}`)

if (wx.getAppAuthorizeSetting().cameraAuthorized === 'denied') {
  console.log('no pictures')
}
if (wx.getBatteryInfoSync().level < 20) {
  console.log('no animations')
}
