// What the strict declarations add to the official ones.
import WX = WechatMiniprogram

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function same<A, B>(yes: Same<A, B>): void

// fail and the rejection have one type, which is an Error
wx.createBLEConnection({
    deviceId: '',
    fail(failure) {
        same<typeof failure, WX.CreateBLEConnectionFailure>(true)
        const error: Error = failure
        same<typeof failure.errMsg, string>(true)
        if (failure.errCode === 10003) error.message.trim()
        // @ts-expect-error no documented code
        if (failure.errCode === 4711) error.message.trim()
    },
    complete(outcome) {
        same<typeof outcome.errMsg, string>(true)
        // @ts-expect-error success has no stack
        outcome.stack
    },
})
wx.createBLEConnection({ deviceId: '' }).catch(reason => {
    same<typeof reason, WX.CreateBLEConnectionFailure>(true)
})
wx.createBLEConnection({ deviceId: '' }).then(null, reason => {
    same<typeof reason, WX.CreateBLEConnectionFailure>(true)
})

// wrong parameters have a code wherever there are parameters
wx.getStorage({ key: 'a' }).catch(reason => {
    if (reason.errno === 1001) reason.errMsg.trim()
    // @ts-expect-error neither a code nor documented
    reason.errCode
})

// what every call may fail with, and what this one does: nothing else
wx.request({ url: '', fail(reason) {
    same<typeof reason.errno, WX.CommonErrno | 600001 | 600002 | 600005 | 600008 | 600009 | 600010 | 602001 | undefined>(true)
    if (reason.errno === 600001 || reason.errno === 5 || reason.errno === 104) reason.errMsg.trim()
    // @ts-expect-error no documented number
    if (reason.errno === 600099) reason.errMsg.trim()
} })
wx.checkSession().catch(reason => {
    same<typeof reason.errno, WX.CommonErrno | undefined>(true)
    if (reason.errno === 5) reason.errMsg.trim()
    // @ts-expect-error no number of this function
    if (reason.errno === 600001) reason.errMsg.trim()
})
// all are failures
const failures: WX.ApiFailure<number>[] = []
wx.request({ url: '', fail: failure => failures.push(failure) })
wx.getStorage({ key: 'a' }).catch(failure => failures.push(failure))

// the promise is a promise still, with the result as it was
async function stored() {
    const { data } = await wx.getStorage<number>({ key: 'a' })
    same<typeof data, number>(true)
    const plain: Promise<{ data: number }> = wx.getStorage<number>({ key: 'a' })
    return plain
}
same<ReturnType<typeof stored>, Promise<{ data: number }>>(true)

// with a callback there is none
const nothing = wx.getStorage({ key: 'a', success() {} })
same<typeof nothing, void>(true)

// questions
wx.canIUse('getStorage')
wx.canIUse('getStorage.object.key')
wx.canIUse('request.return.abort')
wx.canIUse('env.USER_DATA_PATH')
wx.canIUse('CameraContext.onCameraFrame')
// an object that comes from another object
wx.canIUse('CameraFrameListener.start')
// the components of a host are added
declare namespace WechatMiniprogram {
    interface CanIUseTable {
        button: 'open-type' | 'open-type.contact'
    }
}
wx.canIUse('button.open-type.contact')
// @ts-expect-error none was added
wx.canIUse('live-player')
// @ts-expect-error no such function
wx.canIUse('getStorag')
// @ts-expect-error nothing after the dot
wx.canIUse('getStorage.object.')
// @ts-expect-error an object is no answer by itself
wx.canIUse('RequestTask')
declare const text: string
// @ts-expect-error any text is no question
wx.canIUse(text)

// what the official declarations leave open or have wrong
declare const decoder: WX.VideoDecoder
same<ReturnType<typeof decoder.getFrameData>, WX.FrameDataOptions | null>(true)
decoder.off('ended', () => {})
// @ts-expect-error never emitted
decoder.off('end', () => {})
declare const audio: WX.WebAudioContext
audio.decodeAudioData(new ArrayBuffer(8), buffer => same<typeof buffer, WX.AudioBuffer>(true), () => {})
wx.batchSetStorageSync([{ key: 'a', value: 1 }])
// @ts-expect-error an entry without a key
wx.batchSetStorage({ kvList: [{ value: 1 }] })
wx.onNeedPrivacyAuthorization((resolve, { referrer }) => {
    same<typeof referrer, string>(true)
    resolve({ event: 'agree', buttonId: 'agree' })
})
const moved = ({ x }: WX.OnAccelerometerChangeListenerResult) => x
wx.onAccelerometerChange(moved)
wx.offAccelerometerChange(moved)
