// One pair of small files for each kind of difference, and the rules of the list of known ones.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { compare, faults, LIMIT } from './compare.mjs'

function differences(ours, official) {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'))
  try {
    const files = [['ours.d.ts', ours], ['official.d.ts', official]].map(([name, body]) => {
      const file = join(folder, name)
      writeFileSync(file, `declare namespace WechatMiniprogram {\n${body}\n}\n`)
      return file
    })
    return compare(...files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const pairs = {
  'a name that only they have': ['type A = 1', 'type A = 1\ntype B = 1', [['missing-name', 'B', '', 'alias']]],
  'a name that only we have': ['type A = 1\ninterface B {}', 'type A = 1', [['extra-name', 'B', 'interface', '']]],
  'a member that only they have': [
    'interface A { a: 1 }', 'interface A { a: 1; b?: string }', [['missing-member', 'A.b', '', ': string']],
  ],
  'a member that only we have': [
    'interface A { a: 1; b(): void }', 'interface A { a: 1 }', [['extra-member', 'A.b', '(): void', '']],
  ],
  'an optional member': ['interface A { a?: 1 }', 'interface A { a: 1 }', [['optionality', 'A.a', 'optional', 'required']]],
  'an optional parameter': [
    'interface A { a(b?: 1): void }', 'interface A { a(b: 1): void }', [['optionality', 'A.a(b)', 'optional', 'required']],
  ],
  'an optional parameter of a callback': [
    'type A = (b: 1) => void', 'type A = (b?: 1) => void', [['optionality', 'A', '(1) => void', '(?1) => void']],
  ],
  'a member of a literal inside': [
    'interface A { a: { b: 1 } }', 'interface A { a: { b?: 1 } }', [['optionality', 'A.a.b', 'required', 'optional']],
  ],
  'a promise': [
    'interface A { a<T>(b: T): void }', 'interface A { a<T>(b: T): PromisifySuccessResult<T, 1> }',
    [['promise', 'A.a', 'void', 'PromisifySuccessResult<$0, 1>']],
  ],
  'a promise in one of the overloads': [
    'interface A { a(): void }', 'interface A { a(): void; a(b: 1): PromisifySuccessResult<1, 1> }',
    [['promise', 'A.a', '(): void', '(): void (b: 1): PromisifySuccessResult<1, 1>']],
  ],
  'the name of a parameter': [
    'interface A { a(b: 1): void }', 'interface A { a(c: 1): void }', [['parameter', 'A.a', '(b: 1)', '(c: 1)']],
  ],
  'the type of a parameter': [
    'interface A { a(b: 1): void }', 'interface A { a(b: 2): void }', [['parameter', 'A.a(b)', '1', '2']],
  ],
  'the number of overloads': [
    'interface A { a(): void }', 'interface A { a(): void; a(b: 1): void }',
    [['parameter', 'A.a', '(): void', '(): void (b: 1): void']],
  ],
  'the type of a member': ['interface A { a: 1 }', 'interface A { a: 2 }', [['type', 'A.a', '1', '2']]],
  'the type of a result': [
    'interface A { a(): 1 }', 'interface A { a(): 2 }', [['type', 'A.a()', '1', '2']],
  ],
  'a method that is a property elsewhere': [
    'interface A { a(): 1 }', 'interface A { a: () => 1 }', [['type', 'A.a', 'method(): 1', 'property: () => 1']],
  ],
  'an interface that is an alias elsewhere': ['interface A {}', 'type A = {}', [['type', 'A', 'interface', 'alias']]],
  'what an interface extends': [
    'interface A extends B {}', 'interface A extends C {}', [['type', 'A extends', 'B', 'C']],
  ],
  'the bound of a type parameter': [
    'interface A { a<T extends 1>(b: T): void }', 'interface A { a<T extends 2 = 2>(b: T): void }',
    [['generic', 'A.a', '<$0 extends 1>', '<$0 extends 2 = 2>']],
  ],
  'the default of a type parameter': [
    'type A<T = 1> = T', 'type A<T = 2> = T', [['generic', 'A', '<$0 = 1>', '<$0 = 2>']],
  ],
  'a mark of a type parameter': [
    'interface A<out T> { a: T }', 'interface A<T> { a: T }', [['generic', 'A', '<out $0>', '<$0>']],
  ],
  'a readonly member': [
    'interface A { readonly a: 1 }', 'interface A { a: 1 }', [['type', 'A.a', 'readonly property: 1', 'property: 1']],
  ],
  'undefined in place of a mark': [
    'interface A { a: 1 | undefined }', 'interface A { a?: 1 }',
    [['optionality', 'A.a', 'required', 'optional'], ['type', 'A.a', '1 | undefined', '1']],
  ],
  'undefined beside a mark': [
    'interface A { a?: 1 | undefined }', 'interface A { a?: 1 }', [['type', 'A.a', '1 | undefined', '1']],
  ],
  'a promise of another sort': [
    'interface A { a(): void }', 'interface A { a(): Promise<1> }', [['promise', 'A.a', 'void', 'Promise<1>']],
  ],
  'what a function type gives': [
    'type A = () => void', 'type A = () => 1', [['alias', 'A', '() => void', '() => 1']],
  ],
  'what this is': [
    'interface A { a(b: 1): void }', 'interface A { a(this: B, b: 1): void }',
    [['parameter', 'A.a', '(b: 1)', '(this: B, b: 1)']],
  ],
  'what this is in a function type': [
    'type A = (b: 1) => void', 'type A = (this: 1) => void', [['alias', 'A', '(1) => void', '(this: 1) => void']],
  ],
  'the order of overloads': [
    'interface A { a(b: 1): 1; a(b: 2): 2 }', 'interface A { a(b: 2): 2; a(b: 1): 1 }',
    [
      ['parameter', 'A.a#1(b)', '1', '2'], ['parameter', 'A.a#2(b)', '2', '1'],
      ['type', 'A.a#1()', '1', '2'], ['type', 'A.a#2()', '2', '1'],
    ],
  ],
  'the order of overloads in a literal': [
    'type A = { a(b: 1): 1; a(b: 2): 2 }[]', 'type A = { a(b: 2): 2; a(b: 1): 1 }[]',
    [['alias', 'A', '{ a(b: 1): 1; a(b: 2): 2 }[]', '{ a(b: 2): 2; a(b: 1): 1 }[]']],
  ],
  'a member that is deprecated': [
    'interface A { a(): void }', 'interface A {\n/** @deprecated */\na(): void }', [['deprecated', 'A.a', '', 'deprecated']],
  ],
  'a type that is deprecated': [
    '/** @deprecated */ type A = 1', 'type A = 1', [['deprecated', 'A', 'deprecated', '']],
  ],
  'a value': ['type A = 1', 'type A = 1\nconst A: 1', [['missing-name', 'const A', '', 'other']]],
  'a namespace inside': [
    'type A = 1\nnamespace B { type C = 1 }', 'type A = 1\nnamespace B { type C = 2 }',
    [['type', 'namespace B', 'namespace B { type C = 1 }', 'namespace B { type C = 2 }']],
  ],
  'what stands around the namespace': [
    'type A = 1', 'type A = 1 }\ndeclare namespace Other { type B = 1',
    [['missing-name', '(around)', '', 'other']],
  ],
  'what an interface extends with': [
    'interface A extends B<1> {}', 'interface A extends B<2> {}', [['type', 'A extends', 'B<1>', 'B<2>']],
  ],
  'an alias': ['type A = 1 | 2', 'type A = 1 | 3', [['alias', 'A', '1 | 2', '1 | 3']]],
  'an index signature': [
    'interface A { [a: string]: 1 }', 'interface A { [b: string]: 2 }', [['type', 'A.[string]', '1', '2']],
  ],
}

for (const [what, [ours, official, expected]] of Object.entries(pairs)) {
  test(`${what} is a difference`, () => assert.deepEqual(differences(ours, official), expected))
}

test('one type has one text, however it is written', () => {
  const ours = `
    interface A { a: ('x' | 'y')[]; b(c: (d: 1) => void): void }
    interface A { e: { f: 1, g: 2 } }
    type B<T> = { [K in keyof T]: T[K] } & A
    type C = WechatMiniprogram.A | (() => void)`
  const official = `
    /** What it is. */
    interface A { e: { g: 2; f: 1 }; b(c: (other: 1) => void): void; a: Array<"y" | "x"> }
    type B<Of> = A & { [K in keyof Of]: Of[K] }
    type C = (() => void) | A`
  assert.deepEqual(differences(ours, official), [])
})

test('the official declarations do not differ from themselves', () => {
  const require = createRequire(import.meta.url)
  const file = require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
  assert.deepEqual(compare(file, file), [])
})

test('a file that does not parse is refused', () => {
  assert.throws(() => differences('interface {', 'type A = 1'), /ours\.d\.ts:2/)
})

const row = ['alias', 'A', '1', '2']

test('a listed difference with a reason is no fault', () => {
  assert.deepEqual(faults([row], [[...row, 'because']]), [])
})

test('a difference that is not listed is a fault', () => {
  assert.match(faults([row], []).join(), /^not listed/)
})

test('a listed difference that is gone is a fault', () => {
  assert.match(faults([], [[...row, 'because']]).join(), /no longer there/)
})

test('a listed difference without a reason is a fault', () => {
  assert.match(faults([row], [[...row, ' ']]).join(), /without a reason/)
})

test('no reason excuses membership, optionality and promises', () => {
  for (const kind of ['missing-name', 'missing-member', 'extra-member', 'optionality', 'promise']) {
    const bad = [kind, 'A', '1', '2']
    assert.match(faults([bad], [[...bad, 'because']]).join(), /no reason excuses/)
  }
})

test('more than the limit is a fault', () => {
  const rows = Array.from({ length: LIMIT + 1 }, (_, at) => ['alias', `A${at}`, '1', '2'])
  assert.match(faults(rows, rows.map(one => [...one, 'because'])).join(), /at most 60/)
})
