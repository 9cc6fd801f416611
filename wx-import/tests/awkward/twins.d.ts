interface GeneralCallbackResult { errMsg: string }
interface ReadOption { path: string; encoding?: 'utf8' | 'hex'; success?: (res: ReadResult) => void }
interface ReadResult { data: string | ArrayBuffer; errMsg: string }
interface StatOption { path: string; success?: (res: StatResult) => void }
interface StatResult { size: number; mode: string; errMsg: string }
interface StatSync { size: number; mode: string }
interface PutOption { key: string; data: any; success?: (res: GeneralCallbackResult) => void }
interface OtherOption { id: string; success?: (res: GeneralCallbackResult) => void }
interface Wx {
    read(option: ReadOption): void
    readSync(path: string, encoding?: 'utf8' | 'hex'): string | ArrayBuffer
    stat(option: StatOption): void
    statSync(path: string): StatSync
    put(option: PutOption): void
    putSync(key: string, data: any): void
    other(option: OtherOption): void
    otherSync(unknown: string): void
    launchSync(): string
}
