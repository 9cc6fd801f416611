// Whether everything in a file of declarations has a comment of its own, in the right language.
//
//     node comments.mjs <declarations> en|zh|both
import { readFileSync } from 'node:fs'
import ts from 'typescript-5.3'

const [file, language] = process.argv.slice(2)
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
const { SyntaxKind: Kind } = ts
const CHINESE = /[\u4e00-\u9fff]/
const counts = { declarations: 0, members: 0, parameters: 0 }
const faults = []

visit(source, [])
const least = { declarations: 2000, members: 4000, parameters: 500 }
for (const [kind, count] of Object.entries(counts)) {
  if (count < least[kind]) faults.push(`only ${count} ${kind} were found`)
}
if (faults.length > 0) {
  console.error(`${faults.length} faults\n${faults.slice(0, 50).join('\n')}`)
  process.exit(1)
}
console.log(JSON.stringify(counts))

function visit(node, names) {
  const path = node.name ? [...names, node.name.getText()] : names
  if ([Kind.InterfaceDeclaration, Kind.TypeAliasDeclaration].includes(node.kind)) {
    counts.declarations++
    check(path, textOf(node))
  } else if ([Kind.PropertySignature, Kind.MethodSignature].includes(node.kind) && !inline(node)) {
    counts.members++
    check(path, textOf(node))
    if (ts.isMethodSignature(node)) checkParameters(path, node)
  }
  ts.forEachChild(node, child => visit(child, path))
}

/** A member of a type that is written out where it is used, or of one whose comment says it all. */
function inline(node) {
  return !ts.isInterfaceDeclaration(node.parent) || /^(CanIUse|ApiPromise)/.test(node.parent.name.text)
}

function textOf(node) {
  return (node.jsDoc ?? []).map(doc => ts.getTextOfJSDocComment(doc.comment) ?? '').join('\n').trim()
}

function checkParameters(path, method) {
  for (const parameter of method.parameters) {
    const name = parameter.name.getText()
    counts.parameters++
    const tag = ts.getJSDocParameterTags(parameter)[0]
    check([...path, `(${name})`], tag ? ts.getTextOfJSDocComment(tag.comment) ?? '' : '')
  }
}

function check(path, text) {
  const name = path.slice(1).join('.')
  // names in code are the same in both
  const words = text.replace(/`[^`]*`/g, '').replace(/[^\p{L}]/gu, '')
  if (text === '') faults.push(`${name}: no comment`)
  else if (words === '') return
  else if (language !== 'en' && !CHINESE.test(words)) faults.push(`${name}: not in Chinese: ${text}`)
  else if (language !== 'zh' && !/[a-z]/i.test(words)) faults.push(`${name}: not in English: ${text}`)
  else if (language === 'en' && CHINESE.test(words)) faults.push(`${name}: Chinese: ${text}`)
}
