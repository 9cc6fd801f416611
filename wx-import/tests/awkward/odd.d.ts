/// <reference path="./other.d.ts" />
import { Foreign } from './foreign'
declare class Old { go(): void }
declare function free(): void
declare const enum Level { Low, High }
export type Mapped = { [K in keyof Thing]?: Thing[K] }
type Chosen<T> = T extends string ? 'a' : number
interface Thing { pair: [number, string]; when: Date; pattern: RegExp; foreign: Foreign; mapped: Mapped; chosen: Chosen<string>; both: Thing & Other; keys: keyof Thing; symbol: symbol; big: bigint; get value(): number }
interface Other { (): void; new (): Other; readonly [index: number]: string }
interface Wx { thing(): Thing; other: Other; wait(): Promise<void>; [Symbol.iterator](): Other }
declare let wx: Wx
