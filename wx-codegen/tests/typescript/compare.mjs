// Compares two files of declarations name by name and member by member. Of comments only the
// warning counts that something is deprecated.
//
//   node compare.mjs OURS OFFICIAL [--differences FILE] [--namespace NAME]
//
// One sorted line for each difference: kind, path, ours, official, separated by tabs. With a
// file of known differences (a fifth column has the reason), it fails where they do not agree.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript-5.3'
import { bare, membersOf, parameterTexts, readNamespace, signatureText, typeText } from './declarations.mjs'

/** So many differences may have a reason. */
export const LIMIT = 60

/** Kinds that no reason excuses: they break a project that swaps the file. */
export const FORBIDDEN = new Set(['missing-name', 'missing-member', 'extra-member', 'optionality', 'promise'])

/** All differences of two files, as sorted rows of four columns. */
export function compare(ours, official, namespace = 'WechatMiniprogram') {
  const rows = []
  const report = (kind, path, left, right) => rows.push([kind, path, left, right])
  const left = readNamespace(ours, namespace)
  const right = readNamespace(official, namespace)
  for (const [name, theirs] of right) {
    const mine = left.get(name)
    if (mine) compareNames(report, name, mine, theirs)
    else report('missing-name', name, '', theirs.kind)
  }
  for (const [name, mine] of left) {
    if (!right.has(name)) report('extra-name', name, mine.kind, '')
  }
  return rows.sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1))
}

function compareNames(report, name, mine, theirs) {
  differDeprecated(report, name, mine, theirs)
  if (mine.kind !== theirs.kind) return report('type', name, mine.kind, theirs.kind)
  if (mine.kind === 'other') return differ(report, 'type', name, mine.text, theirs.text)
  differ(report, 'generic', name, mine.generic, theirs.generic)
  if (mine.kind === 'alias') return compareTypes(report, 'alias', name, mine, theirs)
  differ(report, 'type', `${name} extends`, mine.bases.sort().join(', '), theirs.bases.sort().join(', '))
  compareMembers(report, name, mine.members, theirs.members)
}

function compareMembers(report, owner, mine, theirs) {
  for (const [name, overloads] of theirs) {
    const path = `${owner}.${name}`
    const known = mine.get(name)
    if (!known) {
      report('missing-member', path, '', overloads.map(one => signatureText(one)).join(' '))
    } else if (known.length !== overloads.length) {
      // Which overload is which cannot be told: the member as a whole differs.
      const [a, b] = [known, overloads].map(list => list.map(one => signatureText(one)).join(' '))
      report(promises(known) === promises(overloads) ? 'parameter' : 'promise', path, a, b)
    } else {
      overloads.forEach((one, at) => {
        compareMember(report, overloads.length > 1 ? `${path}#${at + 1}` : path, known[at], one)
      })
    }
  }
  for (const [name, overloads] of mine) {
    if (!theirs.has(name)) {
      report('extra-member', `${owner}.${name}`, overloads.map(one => signatureText(one)).join(' '), '')
    }
  }
}

function promises(overloads) {
  return overloads.some(one => one.result && promise(typeText(one.result, one.scope)))
}

function promise(text) {
  return /\bPromise<|\bPromisifySuccessResult</.test(text)
}

function compareMember(report, path, mine, theirs) {
  differDeprecated(report, path, mine, theirs)
  differ(report, 'optionality', path, mine.optional ? 'optional' : 'required', theirs.optional ? 'optional' : 'required')
  if (mine.form !== theirs.form || mine.readonly !== theirs.readonly) {
    const word = one => `${one.readonly ? 'readonly ' : ''}${one.form}`
    report('type', path, word(mine) + signatureText(mine), word(theirs) + signatureText(theirs))
    return
  }
  if (mine.form === 'property') return compareTypes(report, 'type', path, mine, theirs)
  differ(report, 'generic', path, mine.generic, theirs.generic)
  compareParameters(report, path, mine, theirs)
  const [a, b] = [mine, theirs].map(one => typeText(one.result, one.scope))
  if (promise(a) !== promise(b)) report('promise', path, a, b)
  else compareTypes(report, 'type', `${path}()`, { ...mine, type: mine.result }, { ...theirs, type: theirs.result })
}

function compareParameters(report, path, mine, theirs) {
  const [a, b] = [mine, theirs].map(one => parameterTexts(one.parameters, one.scope))
  const text = list => list
    .map(({ name, rest, optional, type }) => `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${type}`)
    .join(', ')
  const same = a.length === b.length
    && a.every((one, at) => one.name === b[at].name && one.rest === b[at].rest)
  if (!same) return report('parameter', path, `(${text(a)})`, `(${text(b)})`)
  a.forEach((one, at) => {
    const place = `${path}(${one.name})`
    const word = ({ optional }) => (optional ? 'optional' : 'required')
    differ(report, 'optionality', place, word(one), word(b[at]))
    compareTypes(report, 'parameter', place, { type: one.node, scope: mine.scope }, { type: b[at].node, scope: theirs.scope })
  })
}

/** Two types: member by member where both are written out as literals. */
function compareTypes(report, kind, path, mine, theirs) {
  const [a, b] = [mine, theirs].map(one => bare(one.type))
  if (a && b && ts.isTypeLiteralNode(a) && ts.isTypeLiteralNode(b)) {
    return compareMembers(report, path, membersOf(a.members, mine.scope), membersOf(b.members, theirs.scope))
  }
  const [left, right] = [mine, theirs].map(one => typeText(one.type, one.scope))
  if (left === right) return
  const [x, y] = [mine, theirs].map(one => typeText(one.type, one.scope, true))
  report(x === y ? 'optionality' : kind, path, left, right)
}

function differDeprecated(report, path, mine, theirs) {
  const word = ({ deprecated }) => (deprecated ? 'deprecated' : '')
  differ(report, 'deprecated', path, word(mine), word(theirs))
}

function differ(report, kind, path, left, right) {
  if (left !== right) report(kind, path, left, right)
}

/** What is wrong with the file of known differences, for people; nothing if all is well. */
export function faults(rows, known) {
  const found = []
  const key = row => row.slice(0, 4).join('\t')
  const listed = new Set(known.map(key))
  const real = new Set(rows.map(key))
  for (const row of rows) if (!listed.has(key(row))) found.push(`not listed: ${key(row)}`)
  for (const row of known) {
    if (!real.has(key(row))) found.push(`listed, but no longer there: ${key(row)}`)
    if (!row[4]?.trim()) found.push(`without a reason: ${key(row)}`)
    if (FORBIDDEN.has(row[0])) found.push(`no reason excuses ${row[0]}: ${key(row)}`)
  }
  if (listed.size !== known.length) found.push('a difference is listed twice')
  if (known.length > LIMIT) found.push(`${known.length} differences are listed, at most ${LIMIT} may be`)
  return found
}

/** The rows of a file of known differences; lines with `#` in front are comments. */
export function readDifferences(file) {
  return readFileSync(file, 'utf8').split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { differences: { type: 'string' }, namespace: { type: 'string' } },
  })
  if (positionals.length !== 2) {
    console.error('usage: node compare.mjs OURS OFFICIAL [--differences FILE] [--namespace NAME]')
    return 2
  }
  const rows = compare(positionals[0], positionals[1], values.namespace)
  for (const row of rows) console.log(row.join('\t'))
  if (!values.differences) return 0
  const found = faults(rows, readDifferences(values.differences))
  for (const fault of found) console.error(fault)
  return found.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main()
