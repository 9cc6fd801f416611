interface GeneralCallbackResult { errMsg: string }
interface RequestOption { url: string; success?: (res: GeneralCallbackResult) => void }
interface RequestTask {
    abort(): void
    then(step: number): RequestTask
    child(): Part
    readonly state: 0 | 1
    onProgress(listener: (res: ProgressResult) => void): void
}
interface ProgressResult { percent: number }
interface Part { task: RequestTask; show(): Promise<any>; load(option?: LoadOption): Promise<Loaded>; log(...args: any[]): void }
interface LoadOption { id: string }
interface Loaded { size: number }
interface Wx { request(option: RequestOption): RequestTask; getAgent(option?: AgentOption): Promise<string> }
interface AgentOption { success?: (res: string) => void; complete?: (res: GeneralCallbackResult) => void }
