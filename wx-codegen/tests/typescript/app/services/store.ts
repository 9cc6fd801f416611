// What is kept on the device.
import type { Drink } from '../pages/drinks/drinks'

/** Keys of the storage, each with what it holds. */
interface Kept {
    basket: Drink[]
    visits: number
}

export async function kept<K extends keyof Kept>(key: K): Promise<Kept[K] | undefined> {
    const { keys } = await wx.getStorageInfo()
    if (!keys.includes(key)) return undefined
    const { data } = await wx.getStorage<Kept[K]>({ key })
    return data
}

export function keep<K extends keyof Kept>(key: K, data: Kept[K]): void {
    wx.setStorage<Kept[K]>({ key, data, fail: ({ errMsg }) => console.warn(errMsg) })
}

export function visits(): number {
    const before = wx.getStorageSync<number | ''>('visits') || 0
    wx.setStorageSync<number>('visits', before + 1)
    return before + 1
}

/** The receipts that were saved, newest last. */
export async function receipts(): Promise<string[]> {
    const files = wx.getFileSystemManager()
    const folder = `${wx.env.USER_DATA_PATH}/receipts`
    try {
        files.accessSync(folder)
    } catch {
        files.mkdirSync(folder, true)
    }
    const texts = files.readdirSync(folder).map(name => files.readFileSync(`${folder}/${name}`, 'utf8'))
    return new Promise(resolve => {
        files.getSavedFileList({
            success: ({ fileList }) => resolve([...texts.map(String), ...fileList.map(it => it.filePath)]),
            fail: ({ errMsg }) => resolve([errMsg]),
        })
    })
}
