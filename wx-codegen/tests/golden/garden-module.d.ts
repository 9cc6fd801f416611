// Generated from 2 spec files by `cargo wx generate typescript`. Do not edit.

/**
 * All that `garden` offers.
 *
 * `garden` 提供的全部接口。
 */
export interface Garden {
    /*
     * Garden / 花园
     *
     * A garden that can be watered.
     *
     * 可以浇水的花园。
     */
    /**
     * Where the garden is
     *
     * 所在气候
     */
    readonly climate: Climate
    /**
     * On the gate
     *
     * 门上的字
     */
    motto: string
    /**
     * Waters a bed. Takes a list<string> of tags. Needs `scope.water`. Needs the privacy
     * agreement, for `watering`.
     *
     * 给花床浇水。需要授权 `scope.water`。用户须已就 `watering` 同意隐私协议。
     *
     * Failures / 失败原因:
     * - `no water` (`errno` 12, `errCode` -3): The tap is dry. / 没水。
     *
     * @param option - What `water` takes. / 传给 `water` 的选项。
     * @since 1.0.0
     * @deprecated since 2.0.0, use {@link Garden.rain}; 自 2.0.0 起弃用，请改用
     * {@link Garden.rain}
     * @example
     * ```js
     * garden.water({ bed: 1 })
     * ```
     *
     * @see https://garden.test/water.html
     */
    water<T extends WaterOption = WaterOption>(option: T): PromisifySuccessResult<T, WaterOption>
    /**
     * Blocks until the bed is wet. Returns `0` where `no water` would be thrown.
     *
     * 浇完才返回。遇到 `no water` 时不抛出异常，而是返回 `0`。
     *
     * @param bed - Which one / 哪一个
     * @param who - The gardener / 园丁
     * @since 1.1.0
     * @deprecated use {@link Garden.rain}; 请改用 {@link Garden.rain}
     * @see https://garden.test/waterSync.html
     */
    waterSync(bed: number, who?: string): number
    /**
     * Waits for rain.
     *
     * 等雨。
     *
     * @example
     * ```js
     * const text = await garden.rain()
     * ```
     *
     * @see https://garden.test/rain.html
     */
    rain(): Promise<string>
    /**
     * Digs a bed.
     *
     * 挖花床。
     *
     * @param option - What `dig` takes. / 传给 `dig` 的选项。
     * @example
     * ```js
     * const { type, self, SDKVersion } = await garden.dig()
     * ```
     *
     * @see https://garden.test/dig.html
     */
    dig<T extends DigOption = DigOption>(option?: T): PromisifySuccessResult<T, DigOption>
    /**
     * `dig`, at once.
     *
     * `dig` 的同步版本。
     *
     * @example
     * ```js
     * const { type, self, SDKVersion } = garden.digSync()
     * ```
     *
     * @see https://garden.test/digSync.html
     */
    digSync(): Bed
    /**
     * Counts.
     *
     * 计数。
     *
     * @param option - What `count` takes. / 传给 `count` 的选项。
     * @example
     * ```js
     * await garden.count()
     * ```
     *
     * @see https://garden.test/count.html
     */
    count<T extends CountOption = CountOption>(option?: T): PromisifySuccessResult<T, CountOption>
    /**
     * `count`, at once.
     *
     * `count` 的同步版本。
     *
     * @example
     * ```js
     * const value = garden.countNow()
     * ```
     *
     * @see https://garden.test/countNow.html
     */
    countNow(): number
    /**
     * Grows a plant.
     *
     * 种植。
     *
     * @param option - What `grow` takes. / 传给 `grow` 的选项。
     * @example
     * ```js
     * const task = garden.grow({ plant: { name: 'name' } })
     * task.onProgress((result) => console.log(result.height))
     * ```
     *
     * @see https://garden.test/grow.html
     */
    grow(option: GrowOption): GrowTask
    /**
     * Overloaded.
     *
     * 重载。
     *
     * @param width - In steps / 步
     * @param height - In steps / 步
     * @example
     * ```js
     * const text = garden.setBLEMTU(undefined, 100)
     * ```
     *
     * @see https://garden.test/setBLEMTU.html
     */
    setBLEMTU(width: number | undefined, height: number): string | undefined
    /**
     * Overloaded.
     *
     * 重载。
     *
     * @param args - What `setBLEMTU` takes. / 传给 `setBLEMTU` 的选项。
     * @example
     * ```js
     * const text = garden.setBLEMTU()
     * ```
     *
     * @see https://garden.test/setBLEMTU.html
     */
    setBLEMTU(args?: SetBLEMTUOption): string | undefined
    /**
     * A keyword.
     *
     * 保留字。
     *
     * @param pattern - To look for / 模式
     * @example
     * ```js
     * garden.match('pattern')
     * ```
     *
     * @see https://garden.test/match.html
     */
    match(pattern: string): void
    /**
     * Writes it down.
     *
     * 记录。
     *
     * @param level - How loud / 级别
     * @param data - All of it / 全部
     * @example
     * ```js
     * garden.log(undefined, 'data')
     * ```
     *
     * @see https://garden.test/log.html
     */
    log(level?: Level, ...data: any[]): void
    /**
     * Takes a cart.
     *
     * 取车。
     *
     * @example
     * ```js
     * const cart = garden.openCart()
     * ```
     *
     * @see https://garden.test/openCart.html
     */
    openCart(): Cart
    /**
     * Left to scripts.
     *
     * 由脚本实现。
     *
     * @example
     * ```js
     * garden.paint()
     * ```
     *
     * @see https://garden.test/paint.html
     */
    paint(): void
    /**
     * Lets visitors in.
     *
     * 访客。
     *
     * @param callback - Per visitor / 每位访客
     * @example
     * ```js
     * garden.welcome((name) => true)
     * ```
     *
     * @see https://garden.test/welcome.html
     */
    welcome(callback: WelcomeCallback): void
    /**
     * Something blooms.
     *
     * 开花。
     *
     * @param listener - A listener of `onBloom`. / 通过 `onBloom` 注册的监听函数。
     * @example
     * ```js
     * garden.onBloom((result) => console.log(result.plant))
     * ```
     *
     * @see https://garden.test/onBloom.html
     */
    onBloom(listener: OnBloomCallback): void
    /**
     * Blossoms are not told any more.
     *
     * 不再报告开花。
     *
     * @param listener - A listener of `onBloom`. / 通过 `onBloom` 注册的监听函数。
     * @since 1.3.0
     * @example
     * ```js
     * const listener = (result) => console.log(result.plant)
     * garden.onBloom(listener)
     * // later
     * garden.offBloom(listener)
     * ```
     *
     * @see https://garden.test/offBloom.html
     */
    offBloom(listener?: OffBloomCallback): void
    /**
     * It freezes.
     *
     * 霜冻。
     *
     * @param listener - A listener of `onFrost`. / 通过 `onFrost` 注册的监听函数。
     * @example
     * ```js
     * garden.onFrost(() => console.log('frost'))
     * ```
     *
     * @see https://garden.test/onFrost.html
     */
    onFrost(listener: OnFrostCallback): void
    /**
     * Removes all listeners of `onFrost`.
     *
     * 移除 `onFrost` 的全部监听函数。
     *
     * @example
     * ```js
     * garden.offFrost()
     * ```
     *
     * @see https://garden.test/offFrost.html
     */
    offFrost(): void
    /**
     * Somebody climbed in.
     *
     * 有人翻墙。
     *
     * @param listener - A listener of `onThief`. / 通过 `onThief` 注册的监听函数。
     * @example
     * ```js
     * garden.onThief((name, at) => console.log(name, at))
     * ```
     *
     * @see https://garden.test/onThief.html
     */
    onThief(listener: OnThiefCallback): void
    /**
     * Something was heard.
     *
     * 声响。
     *
     * @param callback - A listener of `onNoise`. / 通过 `onNoise` 注册的监听函数。
     * @example
     * ```js
     * garden.onNoise((value) => console.log(value))
     * ```
     *
     * @see https://garden.test/onNoise.html
     */
    onNoise(callback: (...args: any[]) => any): void
    /**
     * Removes a listener of `onNoise`; all of them if none is given.
     *
     * 移除 `onNoise` 的监听函数，不传则移除全部。
     *
     * @param callback - A listener of `onNoise`. / 通过 `onNoise` 注册的监听函数。
     * @example
     * ```js
     * const listener = (value) => console.log(value)
     * garden.onNoise(listener)
     * // later
     * garden.offNoise(listener)
     * ```
     *
     * @see https://garden.test/offNoise.html
     */
    offNoise(callback?: (...args: any[]) => any): void
    /* Plants / 植物 */
    /**
     * Lists them.
     *
     * 列出。
     *
     * @example
     * ```js
     * const value = garden.plants()
     * ```
     */
    plants(): Plants
}
export type IAnyObject = Record<string, any>
export interface AsyncMethodOptionLike {
    success?: (...args: any[]) => void
}
export type PromisifySuccessResult<P, T extends AsyncMethodOptionLike> = P extends { success: any }
    ? void
    : P extends { fail: any }
    ? void
    : P extends { complete: any }
    ? void
    : Promise<Parameters<Exclude<T['success'], undefined>>[0]>
export interface GeneralCallbackResult {
    errMsg: string
}
/**
 * What `water` succeeds with.
 *
 * `water` 成功后得到的数据。
 */
export interface WaterSuccessCallbackResult {
    /**
     * What else the tap says
     *
     * 其他
     */
    [key: string]: any
    /**
     * Used up
     *
     * 用量
     */
    litres: number
    /**
     * As understood
     *
     * 季节
     */
    season: Season
    /**
     * Unknown if null
     *
     * 未知为空
     */
    ok: boolean | null
    /**
     * The name of the function, and `ok` or the reason of the failure.
     *
     * 函数名，后接 `ok` 或失败原因。
     */
    errMsg: string
}
/**
 * Called when the call has succeeded.
 *
 * 调用成功后执行。
 */
export type WaterSuccessCallback = (result: WaterSuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type WaterFailCallback = (res: GardenFault) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type WaterCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `water` takes.
 *
 * 传给 `water` 的选项。
 */
export interface WaterOption {
    /**
     * Which one. Unit: row. From 0 to 99.
     *
     * 哪一个。单位：row。介于 0 与 99 之间。
     */
    bed: number
    /**
     * When
     *
     * 何时
     *
     * @default "spring"
     */
    season?: Season
    /**
     * From and to
     *
     * 范围
     *
     * @default [-1, 3]
     */
    levels?: Level[]
    /**
     * How much
     *
     * 多少
     *
     * @default 1.5
     */
    amount?: Amount
    /**
     * Hurry
     *
     * 快
     *
     * @default false
     */
    fast?: boolean
    /**
     * For the log
     *
     * 备注
     *
     * @default "none"
     */
    note?: string | null
    /**
     * Passed on
     *
     * 透传
     *
     * @default { "a": [1, null] }
     */
    extra?: any
    /**
     * Tags
     *
     * 标签
     *
     * @default { "a": "b" }
     */
    tags?: Tags
    /**
     * Where
     *
     * 位置
     */
    spot?: Spot
    /**
     * May be below zero
     *
     * 可为负
     *
     * @default -2
     */
    offset?: number
    /**
     * The gardener
     *
     * 园丁
     */
    who?: string
    /**
     * A picture
     *
     * 图片
     */
    bytes?: Uint8Array
    /**
     * Beside the bed
     *
     * 花床旁
     */
    gnome?: Gnome
    /**
     * Where it shows
     *
     * 页面
     */
    page?: IAnyObject
    /**
     * Told of visitors
     *
     * 访客
     */
    visit?: Visit
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: WaterSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: WaterFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: WaterCompleteCallback
}
/**
 * Called when the call has succeeded.
 *
 * 调用成功后执行。
 */
export type DigSuccessCallback = (result: Bed & GeneralCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type DigFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type DigCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `dig` takes.
 *
 * 传给 `dig` 的选项。
 */
export interface DigOption {
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: DigSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: DigFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: DigCompleteCallback
}
/**
 * Called when the call has succeeded.
 *
 * 调用成功后执行。
 */
export type CountSuccessCallback = (res: GeneralCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type CountFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type CountCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `count` takes.
 *
 * 传给 `count` 的选项。
 */
export interface CountOption {
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: CountSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: CountFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: CountCompleteCallback
}
/**
 * Called when the call has succeeded.
 *
 * 调用成功后执行。
 */
export type GrowSuccessCallback = (res: GeneralCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type GrowFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type GrowCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `grow` takes.
 *
 * 传给 `grow` 的选项。
 */
export interface GrowOption {
    /**
     * The kind
     *
     * 种类
     */
    plant: Plant
    /**
     * How many
     *
     * 数量
     *
     * @default 1
     */
    count?: number
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: GrowSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: GrowFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: GrowCompleteCallback
}
/**
 * What `setBLEMTU` takes.
 *
 * 传给 `setBLEMTU` 的选项。
 */
export interface SetBLEMTUOption {
    /**
     * In steps
     *
     * 步
     */
    width?: number
    /**
     * In steps
     *
     * 步
     */
    height?: number
    /**
     * Of the fence
     *
     * 颜色
     *
     * Values / 可选值:
     * - `"red"`: As roses / 红
     * - `"blue"`: As violets / 蓝
     */
    color?: 'red' | 'blue'
}
/**
 * The function that `welcome` is given.
 *
 * 传给 `welcome` 的函数。
 */
export type WelcomeCallback = (name: string, bed: Bed) => boolean
/**
 * What listeners of `onBloom` receive.
 *
 * `onBloom` 的监听函数收到的数据。
 */
export interface OnBloomListenerResult {
    /**
     * Which one
     *
     * 哪一种
     */
    plant: Plant
}
/**
 * A listener of `onBloom`.
 *
 * 通过 `onBloom` 注册的监听函数。
 */
export type OnBloomCallback = (result: OnBloomListenerResult) => void
/**
 * A listener of `onBloom`.
 *
 * 通过 `onBloom` 注册的监听函数。
 */
export type OffBloomCallback = (result: OnBloomListenerResult) => void
/**
 * A listener of `onFrost`.
 *
 * 通过 `onFrost` 注册的监听函数。
 */
export type OnFrostCallback = (result: {}) => void
/**
 * A listener of `onThief`.
 *
 * 通过 `onThief` 注册的监听函数。
 */
export type OnThiefCallback = (name: string, at: number) => void
/**
 * A part of the year.
 *
 * 季节。
 *
 * Values / 可选值:
 * - `"spring"`: March to May / 三月至五月
 * - `"16:9"`: Wide / 宽
 * - `"2d"` (1.2.0+): Flat / 平
 */
export type Season = 'spring' | '16:9' | '2d'
/**
 * How wet it is.
 *
 * 湿度。
 *
 * Values / 可选值:
 * - `-1`: Dry / 干
 * - `3`: Very wet / 很湿
 */
export type Level = -1 | 3
/**
 * A patch of earth.
 *
 * 一块地。
 *
 * @since 1.1.0
 */
export interface Bed {
    /**
     * Any other measure
     *
     * 其他度量
     */
    [key: string]: any
    /**
     * What grows there
     *
     * 种植的作物
     */
    type: string
    /**
     * A keyword that cannot be raw
     *
     * 保留字
     */
    self?: number
    /**
     * Starts with capitals
     *
     * 大写开头
     */
    SDKVersion?: number
    /**
     * Has a dot
     *
     * 带点
     */
    'scope.userInfo'?: boolean
    /**
     * Beds within
     *
     * 内部
     */
    beds?: Bed[]
    /**
     * May be null
     *
     * 可为空
     */
    plant?: Plant | null
}
/**
 * How much.
 *
 * 数量。
 */
export type Amount = number | Season | string[] | Cart
/**
 * Free tags.
 *
 * 标签。
 */
export interface Tags {
    [key: string]: string
}
/**
 * What the garden reports.
 *
 * 花园的错误。
 *
 * Failures / 失败原因:
 * - `no such bed` (`errno` 7, `errCode` 1300002): It was never dug. / 不存在。
 */
export interface GardenFault {
    errCode: number
    /**
     * The name of the function, and `ok` or the reason of the failure.
     *
     * 函数名，后接 `ok` 或失败原因。
     */
    errMsg: string
}
/**
 * Called by visitors.
 *
 * 访客回调。
 */
export type Visit = (name: string) => void
/**
 * An engine value.
 *
 * 引擎值。
 */
export type Gnome = unknown
/**
 * What listeners of `onProgress` receive.
 *
 * `onProgress` 的监听函数收到的数据。
 */
export interface GrowTaskOnProgressListenerResult {
    /**
     * So tall. Unit: mm.
     *
     * 高度。单位：mm。
     */
    height: number
}
/**
 * A listener of `onProgress`.
 *
 * 通过 `onProgress` 注册的监听函数。
 */
export type GrowTaskOnProgressCallback = (result: GrowTaskOnProgressListenerResult) => void
/**
 * A listener of `onProgress`.
 *
 * 通过 `onProgress` 注册的监听函数。
 */
export type GrowTaskOffProgressCallback = (result: GrowTaskOnProgressListenerResult) => void
/**
 * A growing plant.
 *
 * 生长中的植物。
 *
 * @see https://garden.test/of/GrowTask.html
 */
export interface GrowTask {
    /**
     * Stops it.
     *
     * 停止。
     *
     * @example
     * ```js
     * growTask.abort()
     * ```
     *
     * @see https://garden.test/of/GrowTask.abort.html
     */
    abort(): void
    /**
     * It grew.
     *
     * 长高了。
     *
     * @param listener - A listener of `onProgress`. / 通过 `onProgress` 注册的监听函数。
     * @example
     * ```js
     * growTask.onProgress((result) => console.log(result.height))
     * ```
     *
     * @see https://garden.test/of/GrowTask.onProgress.html
     */
    onProgress(listener: GrowTaskOnProgressCallback): void
    /**
     * Removes a listener of `onProgress`; all of them if none is given.
     *
     * 移除 `onProgress` 的监听函数，不传则移除全部。
     *
     * @param listener - A listener of `onProgress`. / 通过 `onProgress` 注册的监听函数。
     * @example
     * ```js
     * const listener = (result) => console.log(result.height)
     * growTask.onProgress(listener)
     * // later
     * growTask.offProgress(listener)
     * ```
     *
     * @see https://garden.test/of/GrowTask.offProgress.html
     */
    offProgress(listener?: GrowTaskOffProgressCallback): void
}
/**
 * What `read` succeeds with.
 *
 * `read` 成功后得到的数据。
 */
export interface CartReadSuccessCallbackResult {
    /**
     * What it says
     *
     * 文字
     */
    text: string
    /**
     * The name of the function, and `ok` or the reason of the failure.
     *
     * 函数名，后接 `ok` 或失败原因。
     */
    errMsg: string
}
/**
 * Called when the call has succeeded.
 *
 * 调用成功后执行。
 */
export type CartReadSuccessCallback = (result: CartReadSuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type CartReadFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type CartReadCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `read` takes.
 *
 * 传给 `read` 的选项。
 */
export interface CartReadOption {
    /**
     * From where
     *
     * 位置
     */
    at: number
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: CartReadSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: CartReadFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: CartReadCompleteCallback
}
/**
 * What `readSync` takes.
 *
 * 传给 `readSync` 的选项。
 */
export interface ReadSyncOption {
    /**
     * From where
     *
     * 位置
     */
    at: number
}
/**
 * A listener of `onTilt`.
 *
 * 通过 `onTilt` 注册的监听函数。
 */
export type CartOnTiltCallback = (result: Spot) => void
/**
 * A listener of `onTilt`.
 *
 * 通过 `onTilt` 注册的监听函数。
 */
export type CartOffTiltCallback = (result: Spot) => void
/**
 * A cart.
 *
 * 推车。
 *
 * @since 1.3.0
 * @deprecated use `Barrow`; 请改用 `Barrow`
 * @see https://garden.test/of/Cart.html
 */
export interface Cart {
    /**
     * What lies in it
     *
     * 载重
     */
    load: number
    /**
     * Whose it is
     *
     * 主人
     */
    readonly owner?: string
    /**
     * Moves it.
     *
     * 推动。
     *
     * @param by - So far / 距离
     * @since 1.3.0
     * @example
     * ```js
     * cart.push(1)
     * ```
     *
     * @see https://garden.test/of/Cart.push.html
     */
    push(by: number): Cart
    /**
     * Reads the plate.
     *
     * 读取铭牌。
     *
     * @param option - What `read` takes. / 传给 `read` 的选项。
     * @since 1.3.0
     * @example
     * ```js
     * cart.read({ at: 1, success: (result) => console.log(result.text) })
     * ```
     *
     * @see https://garden.test/of/Cart.read.html
     */
    read(option: CartReadOption): void
    /**
     * `read`, at once.
     *
     * `read` 的同步版本。
     *
     * @param option - What `readSync` takes. / 传给 `readSync` 的选项。
     * @since 1.3.0
     * @example
     * ```js
     * const { text } = cart.readSync({ at: 1 })
     * ```
     *
     * @see https://garden.test/of/Cart.readSync.html
     */
    readSync(option: ReadSyncOption): CartReadSuccessCallbackResult
    /**
     * It tilts.
     *
     * 倾斜。
     *
     * @param listener - A listener of `onTilt`. / 通过 `onTilt` 注册的监听函数。
     * @since 1.3.0
     * @example
     * ```js
     * cart.onTilt((result) => console.log(result.x))
     * ```
     *
     * @see https://garden.test/of/Cart.onTilt.html
     */
    onTilt(listener: CartOnTiltCallback): Cart
    /**
     * Removes a listener of `onTilt`; all of them if none is given.
     *
     * 移除 `onTilt` 的监听函数，不传则移除全部。
     *
     * @param listener - A listener of `onTilt`. / 通过 `onTilt` 注册的监听函数。
     * @since 1.3.0
     * @example
     * ```js
     * const listener = (result) => console.log(result.x)
     * cart.onTilt(listener)
     * // later
     * cart.offTilt(listener)
     * ```
     *
     * @see https://garden.test/of/Cart.offTilt.html
     */
    offTilt(listener?: CartOffTiltCallback): void
    /**
     * Listens by name.
     *
     * 按名监听。
     *
     * @param event - The name of the event. / 事件名。
     * @param handler - A listener of `on`. / 通过 `on` 注册的监听函数。
     * @since 1.3.0
     * @example
     * ```js
     * cart.on('start', (value) => console.log(value))
     * ```
     *
     * @see https://garden.test/of/Cart.on.html
     */
    on(event: 'start' | 'stop', handler: (...args: any[]) => any): void
    /**
     * Removes a listener of `on`; all of them if none is given.
     *
     * 移除 `on` 的监听函数，不传则移除全部。
     *
     * @param event - The name of the event. / 事件名。
     * @param handler - A listener of `on`. / 通过 `on` 注册的监听函数。
     * @since 1.3.0
     * @example
     * ```js
     * const listener = (value) => console.log(value)
     * cart.on('start', listener)
     * // later
     * cart.off('start', listener)
     * ```
     *
     * @see https://garden.test/of/Cart.off.html
     */
    off(event: string, handler?: (...args: any[]) => any): void
}
/**
 * Something green.
 *
 * 植物。
 */
export interface Plant {
    /**
     * Latin
     *
     * 学名
     */
    name: string
}
/**
 * A place.
 *
 * 位置。
 */
export interface Spot {
    /**
     * To the right
     *
     * 横向
     */
    x: number
    /**
     * Down
     *
     * 纵向
     *
     * @default 0
     */
    y?: number
    /**
     * On the map
     *
     * 标签
     */
    label?: string
}
/**
 * What to grow.
 *
 * 种子。
 */
export interface Seed {
    /**
     * The kind
     *
     * 种类
     */
    plant: Plant
    /**
     * How many
     *
     * 数量
     *
     * @default 1
     */
    count?: number
}
/**
 * The weather of a place.
 *
 * 气候。
 */
export interface Climate {
    /**
     * In a year. Unit: mm.
     *
     * 年降水。单位：mm。
     */
    rain: number
}
/**
 * Called like its family.
 *
 * 与族同名。
 */
export interface Plants {
    /**
     * All of them
     *
     * 全部
     */
    all: Plant[]
}

export declare const garden: Garden
export default garden
