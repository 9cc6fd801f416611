interface GeneralCallbackResult { errMsg: string }
interface RadioError {
    /** | 错误码 | 错误信息 | 说明 |
     * | - | - | - |
     * | 0 | ok | x |
     * | 10001 | not available | x |
     * | 10002 | no device ${id} | x |
     * | 10003 | 中文 | x | */
    errCode: number
    errMsg: string
}
interface OpenOption { success?: (res: RadioError) => void; fail?: (res: RadioError) => void; complete?: (res: RadioError) => void }
interface CloseOption { success?: (res: RadioError) => void; fail?: (res: RadioError) => void; complete?: (res: RadioError) => void }
interface LoginOption { timeout?: number; success?: (res: LoginResult) => void; fail?: (res: LoginError) => void; complete?: (res: GeneralCallbackResult) => void }
interface LoginResult { code: string; errMsg: string }
interface LoginError { errMsg: string; errno: number }
interface FontOption { success?: (res: Status) => void; fail?: (res: Status) => void }
interface Status { status: string }
interface Wx { openRadio(option?: OpenOption): void; closeRadio(option: CloseOption): void; login(option?: LoginOption): void; loadFont(option: FontOption): void }
