// Objects with methods, properties and events of their own.
import WX = WechatMiniprogram

const audio = wx.createInnerAudioContext()
expectType<WX.InnerAudioContext>()(audio)
audio.src = ''
audio.autoplay = true
expectType<number>()(audio.duration)
audio.onPlay(() => {})
audio.onError(error => expectType<string>()(error.errMsg))
audio.offPlay()
audio.play()

const animation = wx.createAnimation({ duration: 1 })
expectType<WX.Animation>()(animation.scale(2).rotate(4))
animation.step({ duration: 1 })

const query = wx.createSelectorQuery()
expectType<WX.SelectorQuery>()(query)
expectType<WX.NodesRef>()(query.select('#a'))
query.select('#a').boundingClientRect(rect => expectType<number>()(rect.bottom))
expectType<WX.NodesRef>()(query.exec())

const camera = wx.createCameraContext()
const frames = camera.onCameraFrame(frame => expectType<ArrayBuffer>()(frame.data))
expectType<WX.CameraFrameListener>()(frames)
frames.start({ success() {} })
frames.start()
camera.takePhoto({ success: photo => expectType<string>()(photo.tempImagePath) })

const recorder = wx.getRecorderManager()
recorder.start({ format: 'aac', frameSize: 1 })
recorder.onStop(end => expectType<string>()(end.tempFilePath))

expectType<number>()(wx.createUDPSocket().bind())
expectType<WX.UpdateManager>()(wx.getUpdateManager())
wx.getUpdateManager().onCheckForUpdate(found => expectType<boolean>()(found.hasUpdate))
wx.createMapContext('map').getRegion({
    success: region => expectType<WX.MapPostion>()(region.northeast),
})

// @ts-expect-error a volume is a number
audio.volume = '1'
// @ts-expect-error no such format
recorder.start({ format: 'ogg' })
// @ts-expect-error an object is not made of nothing
wx.createMapContext()

export {}
