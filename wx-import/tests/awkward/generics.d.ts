declare namespace N {
    interface GetOption<T = any> {
        key: string
        fallback?: T
        success?: GetSuccessCallback<T>
        fail?: GetFailCallback
        complete?: GetCompleteCallback
    }
    interface GetSuccessCallbackResult<T = any> {
        data: T
        list: T[]
        errMsg: string
    }
    interface SendOption<T extends string | ArrayBuffer = string> {
        body: T
        success?: SendSuccessCallback
    }
    interface GeneralCallbackResult { errMsg: string }
    type GetSuccessCallback<T = any> = (result: GetSuccessCallbackResult<T>) => void
    type GetFailCallback = (res: GeneralCallbackResult) => void
    type GetCompleteCallback = (res: GeneralCallbackResult) => void
    type SendSuccessCallback = (res: GeneralCallbackResult) => void
    interface Wx {
        get<T = any, U extends GetOption<T> = GetOption<T>>(option: U): PromisifySuccessResult<U, GetOption<T>>
        getSync<T = any>(key: string): T
        send<T extends string | ArrayBuffer>(option: SendOption<T>): void
    }
}
