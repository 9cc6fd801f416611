interface GeneralCallbackResult { errMsg: string }
interface BaseOption {
    /** 需要基础库： `1.1.0` */
    timeout?: number
    success?: (res: GeneralCallbackResult) => void
    fail?: (res: GeneralCallbackResult) => void
}
interface OpenOption extends BaseOption { path: string; timeout: number }
interface Emitter { close(): void }
interface Door extends Emitter, Missing { open(option: OpenOption): void; readonly locked: boolean }
interface Wx { door(): Door }
