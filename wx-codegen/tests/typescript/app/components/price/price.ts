// A component of miniprogram-computed: what is computed is data, and typed so.
import { BehaviorWithComputed, ComponentWithComputed } from 'miniprogram-computed'

/** A behavior for all that shows money. */
export const money = BehaviorWithComputed({
    data: { currency: 'CNY' },
    computed: {
        sign(data): string {
            return data.currency === 'CNY' ? '¥' : '$'
        },
    },
})

ComponentWithComputed({
    options: { multipleSlots: true },
    properties: {
        unit: Number,
        count: { type: Number, value: 1 },
    },
    data: { discount: 0.1 },
    computed: {
        total(data): number {
            return data.unit * data.count * (1 - data.discount)
        },
        text(data): string {
            return data.count.toFixed(2)
        },
    },
    watch: {
        'unit, count'(unit: number, count: number) {
            this.triggerEvent('change', { unit, count }, { bubbles: true })
        },
    },
    methods: {
        more() {
            this.setData({ count: this.data.count + 1 })
            const { total, text } = this.data
            wx.showToast({ title: `${text.trim()}: ${total.toFixed(2)}`, icon: 'none' })
            // @ts-expect-error what is computed here is a number
            total.trim()
        },
    },
    lifetimes: {
        attached() {
            this.createSelectorQuery().select('.price').boundingClientRect().exec()
        },
    },
})
