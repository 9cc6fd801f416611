// Libraries that know nothing of mini-programs: they read `process.env`, have `exports`
// with conditions, or ES modules beside CommonJS. Each is taken by require and by import.
import { produce as draft } from 'immer'
import { observable as box } from 'mobx'
import day from 'dayjs'
import lodash from 'lodash'
import hashes from 'crypto-js'
import query from 'qs'
import emitter from 'mitt'
import { of as values } from 'rxjs'
import { v5 } from 'uuid'
import { createSlice as slice } from '@reduxjs/toolkit'
import extend from '@babel/runtime/helpers/extends'

module.exports = () => [
  { does: 'immer', call: () => [require('immer').produce, draft].map(produce => produce({ a: 1 }, next => { next.a += 1 }).a), gives: [2, 2] },
  { does: 'mobx', call: () => {
    const { observable, autorun, runInAction } = require('mobx')
    const seen = []
    const state = observable({ n: 1, get double() { return this.n * 2 } })
    autorun(() => seen.push(state.double))
    runInAction(() => { state.n = 5 })
    return [...seen, typeof box]
  }, gives: [2, 10, 'function'] },
  { does: 'dayjs with a locale', call: () => {
    require('dayjs/locale/zh-cn')
    return [day('2024-01-31').add(1, 'month').format('YYYY-MM-DD'), day('2024-01-31').locale('zh-cn').format('MMMM')]
  }, gives: ['2024-02-29', '一月'] },
  { does: 'lodash, whole and by file', call: () => [lodash.chunk([1, 2, 3], 2), require('lodash/get')({ a: { b: 1 } }, 'a.b')], gives: [[[1, 2], [3]], 1] },
  { does: 'crypto-js', call: () => hashes.MD5('a').toString() + require('crypto-js/sha1')('a').toString().slice(0, 4), gives: '0cc175b9c0f1b6a831c399e26977266186f7' },
  { does: 'qs, whose parts want nothing of Node.js', call: () => [query.stringify({ a: [1] }, { encode: false }), query.parse('a[b]=1').a.b], gives: ['a[0]=1', '1'] },
  { does: 'mitt', call: () => new Promise(done => {
    const events = emitter()
    events.on('x', done)
    events.emit('x', 7)
  }), gives: 7 },
  { does: 'rxjs', call: () => {
    const { map, filter, toArray } = require('rxjs/operators')
    return new Promise(done => { values(1, 2, 3).pipe(filter(n => n % 2), map(n => n * 10), toArray()).subscribe(done) })
  }, gives: [10, 30] },
  { does: 'uuid by name', call: () => [v5('a', v5.URL), require('uuid').v5('a', v5.URL)], gives: ([a, b]) => a.length === 36 && a === b },
  { does: 'redux', call: () => {
    const { configureStore } = require('@reduxjs/toolkit')
    const counter = slice({ name: 'n', initialState: { v: 0 }, reducers: { add(state, action) { state.v += action.payload } } })
    const store = configureStore({ reducer: counter.reducer })
    store.dispatch(counter.actions.add(4))
    return store.getState()
  }, gives: { v: 4 } },
  { does: 'what compilers import', call: () => extend({}, { a: 1 }, { b: 2 }), gives: { a: 1, b: 2 } },
  { does: 'fundebug-wxjs, which watches App', call: () => {
    const watcher = require('fundebug-wxjs')
    watcher.init({ apikey: 'k' })
    App({ name: 'tea' })
    return [typeof watcher.notify, getApp().name, getCurrentPages()]
  }, gives: ['function', 'tea', []] },
]
