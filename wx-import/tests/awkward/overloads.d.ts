interface Image { width: number }
interface Surface {
    getContext(type: '2d'): CanvasRenderingContext.CanvasRenderingContext2D
    getContext(type: 'webgl'): CanvasRenderingContext.WebGLRenderingContext
    drawImage(image: string, dx: number, dy: number): void
    drawImage(image: string, dx: number, dy: number, dWidth: number, dHeight: number): void
}
interface CreateOffscreenCanvasOption {
    compInst?: Component.TrivialInstance | Page.TrivialInstance
    height?: number
    type?: 'webgl' | '2d'
    width?: number
}
interface Wx {
    createOffscreenCanvas(width: number, height: number, component?: Component.TrivialInstance | Page.TrivialInstance): Surface
    createOffscreenCanvas(option: CreateOffscreenCanvasOption): Surface
}
