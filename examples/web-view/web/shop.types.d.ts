// Generated from shop.yaml by `cargo wx generate typescript`. Do not edit.

/**
 * All that `shop` offers.
 *
 * `shop` 提供的全部接口。
 */
export interface Shop {
    /* Coffee shop / 咖啡店 */
    /**
     * What a cup costs today.
     *
     * 查询一杯饮品今天的价格。
     *
     * @param drink - As the menu names it / 菜单上的名称
     * @param size - A large one costs more / 大杯价格更高
     * @throws `no such drink`: It is not on the menu. / 菜单上没有该饮品。
     * @since 1.0.0
     * @example
     * ```js
     * const value = shop.priceOf('drink')
     * ```
     */
    priceOf(drink: string, size?: Size): number
    /**
     * Looks up an order by its number or the customer's name.
     *
     * 按号码或顾客姓名查询订单。
     *
     * Failures / 失败原因:
     * - `order not found` (`errno` 4004): No open order bears this id. /
     *   没有与之对应的未完成订单。
     *
     * @param option - What `getOrder` takes. / 传给 `getOrder` 的选项。
     * @since 1.0.0
     * @example
     * ```js
     * const { drinks, paid } = await shop.getOrder({ id: 1 })
     * ```
     */
    getOrder<T extends GetOrderOption = GetOrderOption>(option: T): PromisifySuccessResult<T, GetOrderOption>
    /**
     * `getOrder`, at once.
     *
     * `getOrder` 的同步版本。
     *
     * @param id - The number on the slip or the name given / 小票上的号码或登记的姓名
     * @throws `order not found` (`errno` 4004): No open order bears this id. /
     * 没有与之对应的未完成订单。
     * @since 1.0.0
     * @example
     * ```js
     * const drinks = shop.getOrderSync(1)
     * ```
     */
    getOrderSync(id: OrderId): Record<string, number>
    /**
     * Brews one cup. It can be watched and stopped on the way.
     *
     * 制作一杯咖啡，过程可观察，也可中止。
     *
     * @param option - What `brewCoffee` takes. / 传给 `brewCoffee` 的选项。
     * @since 1.0.0
     * @example
     * ```js
     * const task = shop.brewCoffee({ drink: 'drink' })
     * task.onProgressUpdate((result) => console.log(result.progress))
     * ```
     */
    brewCoffee(option: BrewCoffeeOption): BrewTask
    /**
     * Somebody joined or left the queue.
     *
     * 有人加入或离开了队伍。
     *
     * @param listener - A listener of `onQueueChange`. / 通过 `onQueueChange` 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * shop.onQueueChange((result) => console.log(result.waiting))
     * ```
     */
    onQueueChange(listener: OnQueueChangeCallback): void
    /**
     * Removes a listener of `onQueueChange`; all of them if none is given.
     *
     * 移除 `onQueueChange` 的监听函数，不传则移除全部。
     *
     * @param listener - A listener of `onQueueChange`. / 通过 `onQueueChange` 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * const listener = (result) => console.log(result.waiting)
     * shop.onQueueChange(listener)
     * // later
     * shop.offQueueChange(listener)
     * ```
     */
    offQueueChange(listener?: OffQueueChangeCallback): void
    /**
     * Takes an empty cart. Carts know nothing of each other.
     *
     * 取一个空购物车，各购物车互不影响。
     *
     * @since 1.0.0
     * @example
     * ```js
     * const cart = shop.openCart()
     * ```
     */
    openCart(): Cart
    /**
     * Charges the customer's card. Needs `scope.payment`.
     *
     * 从顾客的卡中扣款。需要授权 `scope.payment`。
     *
     * Failures / 失败原因:
     * - `card declined` (`errno` 4002): The bank refused. / 银行拒绝了本次扣款。
     *
     * @param option - What `pay` takes. / 传给 `pay` 的选项。
     * @since 1.0.0
     * @example
     * ```js
     * const { receipt } = await shop.pay({ amount: 0 })
     * ```
     */
    pay<T extends PayOption = PayOption>(option: T): PromisifySuccessResult<T, PayOption>
    /**
     * Reads out the menu.
     *
     * 逐项读出菜单。
     *
     * @param callback - Called once per drink in menu order / 按菜单顺序对每种饮品调用一次
     * @since 1.0.0
     * @example
     * ```js
     * shop.eachDrink((drink) => console.log(drink))
     * ```
     */
    eachDrink(callback: EachDrinkCallback): void
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
 * What `getOrder` succeeds with.
 *
 * `getOrder` 成功后得到的数据。
 */
export interface GetOrderSuccessCallbackResult {
    /**
     * How many of each drink
     *
     * 每种饮品的数量
     */
    drinks: Record<string, number>
    /**
     * Nothing is left to pay
     *
     * 是否已付清
     */
    paid: boolean
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
export type GetOrderSuccessCallback = (result: GetOrderSuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type GetOrderFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type GetOrderCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `getOrder` takes.
 *
 * 传给 `getOrder` 的选项。
 */
export interface GetOrderOption {
    /**
     * The number on the slip or the name given
     *
     * 小票上的号码或登记的姓名
     */
    id: OrderId
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: GetOrderSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: GetOrderFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: GetOrderCompleteCallback
}
/**
 * What `brewCoffee` succeeds with.
 *
 * `brewCoffee` 成功后得到的数据。
 */
export interface BrewCoffeeSuccessCallbackResult {
    /**
     * What is written on the cup
     *
     * 写在杯身上的文字
     */
    label: string
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
export type BrewCoffeeSuccessCallback = (result: BrewCoffeeSuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type BrewCoffeeFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type BrewCoffeeCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `brewCoffee` takes.
 *
 * 传给 `brewCoffee` 的选项。
 */
export interface BrewCoffeeOption {
    /**
     * As the menu names it
     *
     * 菜单上的名称
     */
    drink: string
    /**
     * A large one takes longer
     *
     * 大杯耗时更长
     *
     * @default "medium"
     */
    size?: Size
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: BrewCoffeeSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: BrewCoffeeFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: BrewCoffeeCompleteCallback
}
/**
 * What listeners of `onQueueChange` receive.
 *
 * `onQueueChange` 的监听函数收到的数据。
 */
export interface OnQueueChangeListenerResult {
    /**
     * People in front of the counter
     *
     * 柜台前的排队人数
     */
    waiting: number
}
/**
 * A listener of `onQueueChange`.
 *
 * 通过 `onQueueChange` 注册的监听函数。
 */
export type OnQueueChangeCallback = (result: OnQueueChangeListenerResult) => void
/**
 * A listener of `onQueueChange`.
 *
 * 通过 `onQueueChange` 注册的监听函数。
 */
export type OffQueueChangeCallback = (result: OnQueueChangeListenerResult) => void
/**
 * What `pay` succeeds with.
 *
 * `pay` 成功后得到的数据。
 */
export interface PaySuccessCallbackResult {
    /**
     * Number to quote in questions
     *
     * 查询时使用的单号
     */
    receipt: string
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
export type PaySuccessCallback = (result: PaySuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type PayFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type PayCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `pay` takes.
 *
 * 传给 `pay` 的选项。
 */
export interface PayOption {
    /**
     * Without the tip. Unit: yuan. At least 0.
     *
     * 不含小费的金额。单位：yuan。最小为 0。
     */
    amount: number
    /**
     * Goes to the barista. Unit: yuan.
     *
     * 付给咖啡师的小费。单位：yuan。
     *
     * @default 0
     */
    tip?: number
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: PaySuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: PayFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: PayCompleteCallback
}
/**
 * The function that `eachDrink` is given.
 *
 * 传给 `eachDrink` 的函数。
 */
export type EachDrinkCallback = (drink: Drink) => void
/**
 * How much fits into the cup.
 *
 * 杯子的容量。
 *
 * Values / 可选值:
 * - `"small"`: 240 ml / 240 毫升
 * - `"medium"`: 350 ml / 350 毫升
 * - `"large"`: 470 ml / 470 毫升
 */
export type Size = 'small' | 'medium' | 'large'
/**
 * A line of the menu.
 *
 * 菜单上的一项。
 */
export interface Drink {
    /**
     * Unique on the menu
     *
     * 在菜单中唯一
     */
    name: string
    /**
     * Of a medium cup. Unit: yuan.
     *
     * 中杯的价格。单位：yuan。
     */
    price: number
}
/**
 * Names an order at the counter.
 *
 * 在柜台指明一份订单。
 */
export type OrderId = number | string
/**
 * What listeners of `onProgressUpdate` receive.
 *
 * `onProgressUpdate` 的监听函数收到的数据。
 */
export interface BrewTaskOnProgressUpdateListenerResult {
    /**
     * 100 is a full cup. Unit: %. From 0 to 100.
     *
     * 100 表示已满杯。单位：%。介于 0 与 100 之间。
     */
    progress: number
    /**
     * What the machine is doing
     *
     * 机器当前的步骤
     */
    step: string
}
/**
 * A listener of `onProgressUpdate`.
 *
 * 通过 `onProgressUpdate` 注册的监听函数。
 */
export type BrewTaskOnProgressUpdateCallback = (result: BrewTaskOnProgressUpdateListenerResult) => void
/**
 * A listener of `onProgressUpdate`.
 *
 * 通过 `onProgressUpdate` 注册的监听函数。
 */
export type BrewTaskOffProgressUpdateCallback = (result: BrewTaskOnProgressUpdateListenerResult) => void
/**
 * A cup in the making.
 *
 * 一杯正在制作的咖啡。
 *
 * @since 1.0.0
 */
export interface BrewTask {
    /**
     * Stops the machine; brewCoffee fails with `abort`.
     *
     * 停止制作，brewCoffee 以 abort 失败。
     *
     * @since 1.0.0
     * @example
     * ```js
     * brewTask.abort()
     * ```
     */
    abort(): void
    /**
     * The cup has filled a little more.
     *
     * 杯中又多了一些咖啡。
     *
     * @param listener - A listener of `onProgressUpdate`. / 通过 `onProgressUpdate`
     * 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * brewTask.onProgressUpdate((result) => console.log(result.progress))
     * ```
     */
    onProgressUpdate(listener: BrewTaskOnProgressUpdateCallback): void
    /**
     * Removes a listener of `onProgressUpdate`; all of them if none is given.
     *
     * 移除 `onProgressUpdate` 的监听函数，不传则移除全部。
     *
     * @param listener - A listener of `onProgressUpdate`. / 通过 `onProgressUpdate`
     * 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * const listener = (result) => console.log(result.progress)
     * brewTask.onProgressUpdate(listener)
     * // later
     * brewTask.offProgressUpdate(listener)
     * ```
     */
    offProgressUpdate(listener?: BrewTaskOffProgressUpdateCallback): void
}
/**
 * What `add` succeeds with.
 *
 * `add` 成功后得到的数据。
 */
export interface CartAddSuccessCallbackResult {
    /**
     * Cups of this drink now in the cart
     *
     * 该饮品目前在车中的杯数
     */
    count: number
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
export type CartAddSuccessCallback = (result: CartAddSuccessCallbackResult) => void
/**
 * Called when the call has failed.
 *
 * 调用失败后执行。
 */
export type CartAddFailCallback = (res: GeneralCallbackResult) => void
/**
 * Called last of all, whether the call has succeeded or failed.
 *
 * 无论成败，最后都会执行。
 */
export type CartAddCompleteCallback = (res: GeneralCallbackResult) => void
/**
 * What `add` takes.
 *
 * 传给 `add` 的选项。
 */
export interface CartAddOption {
    /**
     * As the menu names it
     *
     * 菜单上的名称
     */
    drink: string
    /**
     * Cups to add. At least 1.
     *
     * 增加的杯数。最小为 1。
     *
     * @default 1
     */
    count?: number
    /**
     * Called when the call has succeeded.
     *
     * 调用成功后执行。
     */
    success?: CartAddSuccessCallback
    /**
     * Called when the call has failed.
     *
     * 调用失败后执行。
     */
    fail?: CartAddFailCallback
    /**
     * Called last of all, whether the call has succeeded or failed.
     *
     * 无论成败，最后都会执行。
     */
    complete?: CartAddCompleteCallback
}
/**
 * What listeners of `onChange` receive.
 *
 * `onChange` 的监听函数收到的数据。
 */
export interface CartOnChangeListenerResult {
    /**
     * Price after the change. Unit: yuan.
     *
     * 变化之后的总价。单位：yuan。
     */
    total: number
}
/**
 * A listener of `onChange`.
 *
 * 通过 `onChange` 注册的监听函数。
 */
export type CartOnChangeCallback = (result: CartOnChangeListenerResult) => void
/**
 * A listener of `onChange`.
 *
 * 通过 `onChange` 注册的监听函数。
 */
export type CartOffChangeCallback = (result: CartOnChangeListenerResult) => void
/**
 * What one customer is about to order.
 *
 * 一位顾客准备下单的内容。
 *
 * @since 1.0.0
 */
export interface Cart {
    /**
     * Price of all cups in it. Unit: yuan.
     *
     * 车内所有饮品的总价。单位：yuan。
     */
    readonly total: number
    /**
     * Puts cups into the cart if the shop has them.
     *
     * 库存足够时将饮品加入购物车。
     *
     * Failures / 失败原因:
     * - `no such drink`: It is not on the menu. / 菜单上没有该饮品。
     *
     * @param option - What `add` takes. / 传给 `add` 的选项。
     * @since 1.0.0
     * @example
     * ```js
     * const { count } = await cart.add({ drink: 'drink' })
     * ```
     */
    add<T extends CartAddOption = CartAddOption>(option: T): PromisifySuccessResult<T, CartAddOption>
    /**
     * Takes a drink out altogether.
     *
     * 将某种饮品全部移出。
     *
     * @param drink - As it was added / 加入时使用的名称
     * @since 1.0.0
     * @example
     * ```js
     * const ok = cart.remove('drink')
     * ```
     */
    remove(drink: string): boolean
    /**
     * The content of the cart is another.
     *
     * 购物车的内容发生了变化。
     *
     * @param listener - A listener of `onChange`. / 通过 `onChange` 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * cart.onChange((result) => console.log(result.total))
     * ```
     */
    onChange(listener: CartOnChangeCallback): void
    /**
     * Removes a listener of `onChange`; all of them if none is given.
     *
     * 移除 `onChange` 的监听函数，不传则移除全部。
     *
     * @param listener - A listener of `onChange`. / 通过 `onChange` 注册的监听函数。
     * @since 1.0.0
     * @example
     * ```js
     * const listener = (result) => console.log(result.total)
     * cart.onChange(listener)
     * // later
     * cart.offChange(listener)
     * ```
     */
    offChange(listener?: CartOffChangeCallback): void
}
