/** Whether two types are one and the same: assignable both ways is not enough. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The constraint that a pair of different types breaks. */
type IsTrue<T extends true> = T

/** Takes a value that has exactly the type `T`. */
declare function expectType<T>(): <V>(value: V, ...same: Same<T, V> extends true ? [] : [never]) => void

/** The first argument of a function that may be an optional member. */
type First<F> = Parameters<Extract<F, (...args: any[]) => any>>[0]

/** What a caller may leave out as the options of a function is `undefined` too. */
type OptionOf<F> = Exclude<First<F>, undefined>

/** The type of the object that `success`, `fail` or `complete` is given. */
type ResultOf<O, Role extends keyof O> = First<O[Role]>

/** The name of an interface of the official declarations, short. */
type Wx = WechatMiniprogram.Wx
