// Changes of the official file, as the compiler sees them.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { differing, unexplained } from './identity.mjs'

const official = 'node_modules/miniprogram-api-typings'

/** What differs in the official file after these changes, each of which must be one. */
function differences(...changes) {
  let text = readFileSync(join(official, 'types/wx/lib.wx.api.d.ts'), 'utf8')
  for (const [from, to] of changes) {
    const after = text.replace(from, to)
    assert.notEqual(after, text, `${from} is not there`)
    text = after
  }
  const folder = mkdtempSync(join(tmpdir(), 'identity-'))
  try {
    const file = join(folder, 'lib.wx.api.d.ts')
    writeFileSync(file, text)
    return differing(file, official)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('what changed is found, with all that mentions it and nothing else', () => {
  const found = differences(
    [/(interface AddCardResponseInfo \{[^}]*?)cardExt: string/, '$1cardExt?: string'],
    [/(interface AccountInfo \{[^}]*?)miniProgram:/, '$1readonly miniProgram:'],
    [/(interface AuthSetting \{)/, '$1 more?: boolean\n'],
    [/(\bgetStorageSync<T = )any>/, '$1string>'],
  )
  assert.deepEqual(found.map(({ path }) => path).sort(), [
    'AccountInfo', 'Wx.getAccountInfoSync',
    'AddCardOption.success', 'AddCardResponseInfo.cardExt', 'AddCardSuccessCallback',
    'AddCardSuccessCallbackResult.cardList', 'Wx.addCard',
    'AuthSetting', 'GetSettingOption.success', 'GetSettingSuccessCallback',
    'GetSettingSuccessCallbackResult.authSetting', 'GetSettingSuccessCallbackResult.miniprogramAuthSetting',
    'OpenSettingOption.success', 'OpenSettingSuccessCallback', 'OpenSettingSuccessCallbackResult.authSetting',
    'Wx.getSetting', 'Wx.openSetting',
    'Wx.getStorageSync',
  ].sort())

  const left = unexplained(found, [['type', 'AddCardResponseInfo.cardExt'], ['extra-member', 'AuthSetting.more']])
  assert.deepEqual(left.map(({ path }) => path), ['AccountInfo', 'Wx.getAccountInfoSync', 'Wx.getStorageSync'])
})
