// What examples take from the program around them.
declare const address: string
declare const animationObject: any
declare const animation: WechatMiniprogram.Animation
declare const audioNode: any
declare const cache: WechatMiniprogram.CacheManager
declare const canvas: WechatMiniprogram.Canvas
declare const card: any
declare const cart: unknown[]
declare const characteristicId: string
declare const deviceId: string
declare const editor: WechatMiniprogram.EditorContext
declare const frame: { data: ArrayBuffer, width: number, height: number }
declare const gl: any
declare const message: any
declare const pixels: { buffer: ArrayBuffer }
declare const player: WechatMiniprogram.InnerAudioContext
declare const server: WechatMiniprogram.BLEPeripheralServer
declare const serviceId: string
declare const session: WechatMiniprogram.VKSession
declare const sharedValue: any
declare const setLink: string
declare const socket: any
declare const stickerLink: string
declare const idFromServer: string
declare const ticketFromServer: string
declare const transfer: any
declare const webglRenderingContext: any
declare const worker: WechatMiniprogram.Worker

// servers, and what a page does with their answers
declare function askServerForVerdict(id: string): Promise<any>
declare function checkOnServer(result: unknown): Promise<any>
declare function confirmOnServer(result: unknown): Promise<any>
declare function draw(...what: unknown[]): void
declare function fetchOrder(...what: unknown[]): Promise<any>
declare function getOrderFromServer(...what: unknown[]): Promise<any>
declare function orderFromProvider(...what: unknown[]): Promise<any>
declare function remove(...what: unknown[]): Promise<any>
declare function render(...what: unknown[]): void
declare function seal(...what: unknown[]): any
declare function send(...what: unknown[]): void
declare function sign(...what: unknown[]): Promise<any>
declare function signCardOnServer(...what: unknown[]): Promise<any>
declare function signOnServer(...what: unknown[]): Promise<any>
