interface ScanOption {
    kinds?: Array<'bar' | 'qr'>
    encoding?: 'utf8' | 'utf-8' | 'a' | 'a+' | ''
    rotation: 0 | 90 | -90
    mixed: 'all' | string[]
    flag: true | false
    success?: (res: ScanResult) => void
}
interface ScanResult { kinds: 'QR_CODE' | 'BAR'; errMsg: string }
interface Wx {
    scan(option: ScanOption): void
    theme(): 'dark' | 'light'
}
