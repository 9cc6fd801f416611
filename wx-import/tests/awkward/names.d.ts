interface GeneralCallbackResult { errMsg: string }
interface StepOption { duration?: number }
interface WxStartRecordOption { success?: StartRecordSuccessCallback; fail?: StartRecordFailCallback }
interface CameraStartRecordOption { selfie?: boolean; success?: CameraStartRecordSuccessCallback }
interface StopOption { success?: StopSuccessCallback; force?: boolean }
type StartRecordSuccessCallback = (res: GeneralCallbackResult) => void
type StartRecordFailCallback = (res: GeneralCallbackResult) => void
type CameraStartRecordSuccessCallback = (res: GeneralCallbackResult) => void
type StopSuccessCallback = (res: GeneralCallbackResult) => void
interface Animation { opacity(value: number): Animation; step(option: StepOption): Animation }
interface Camera { startRecord(option: CameraStartRecordOption): void; stop(option?: StopOption): void; width: number; setWidth(width: number): void }
interface Player { stop(option?: StopOption): void }
interface Option { self: string; crate: string; match: string; 'on': boolean }
interface Wx {
    createAnimation(option: StepOption): Animation
    startRecord(option?: WxStartRecordOption): void
    camera(): Camera
    player(option: Option): Player
}
