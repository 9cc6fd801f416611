interface OnMoveListenerResult { x: number; y: number }
type OnMoveCallback = (result: OnMoveListenerResult) => void
type OffMoveCallback = (result: OnMoveListenerResult) => void
type MoveCallback = (result: OnMoveListenerResult) => void
interface Socket {
    close(): void
    onClose(listener: (code: number, reason: string) => void): void
    onFrame(listener: (...args: any[]) => any): FrameListener
    onNamed(name: string, listener: () => void): void
    on(eventName: 'start' | 'stop', handler: (...args: any[]) => any): void
    off(eventName: string, handler?: (...args: any[]) => any): void
}
interface FrameListener { start(): void }
interface Wx {
    onMove(listener: OnMoveCallback): void
    offMove(listener?: OffMoveCallback): void
    onBLEState(listener: MoveCallback): void
    offBLEState(): void
    onLost(listener: () => void): void
    offNothing(listener: () => void): void
    socket(): Socket
}
