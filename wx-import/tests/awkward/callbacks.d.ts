interface AnimateOption {
    easing?: (progress: number) => number
    animationEnd?: () => void
    duration: number
}
interface Picture { onload: () => void; onerror: (err: { code: number }) => void }
interface Wx {
    nextTick(callback: (...args: any[]) => any): void
    requestIdle(callback: IdleCallback, option?: IdleOption): number
    animate(option: AnimateOption): void
    createPicture(): Picture
}
interface IdleOption { timeout?: number }
type IdleCallback = (status: 0 | 1, name?: string) => void
