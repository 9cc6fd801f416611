interface Entries { [path: string]: Item }
interface Item { 'scope.userInfo'?: boolean; SDKVersion: string; order_id: string; type: string; data: ArrayBuffer; view: Uint8ClampedArray; more: Record<string, number>; free: IAnyObject; back?: Item; when: number | string | null }
interface SubscribeSuccess { [TEMPLATE_ID: string]: string; errMsg: string }
interface Empty { }
interface Wx {
    env: { USER_DATA_PATH: string }
    readonly version: string
    entries(): Entries
    empty(value: Empty): undefined
    maybe(): Item | undefined
    subscribe(option: { ids: string[] }): void
    all(option: SubscribeOption): void
}
interface SubscribeOption { ids: string[]; success?: (res: SubscribeSuccess) => void }
