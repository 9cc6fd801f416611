declare namespace WechatMiniprogram {
    interface Ctx {
        m(): this
        n(): number
    }
    interface GoOption {
        '中文'?: string
        12?: string
        plain?: string
        mode?: 'a+' | 'a-' | '其他'
        success?: GoSuccessCallback
    }
    interface GoSuccessCallbackResult {
        errMsg: string
        aB: string
        a_b: number
        '值': number
    }
    type GoSuccessCallback = (result: GoSuccessCallbackResult) => void
    type XCallback = () => void
    interface Wx {
        a(x: 'p' | '其他'): void
        b(x: ('p' | '其他')[]): void
        go(option: GoOption): void
        createCtx(): Ctx
        onOnX(listener: XCallback): void
        '打开'(): void
        constructor2(): void
    }
}
