// Whether the strict declarations and the module agree on what `canIUse` can be asked: of a host
// that has everything, the module says true of all that the type takes, and false of what it
// refuses.
//
//     node can-i-use.mjs <strict declarations> <module of the catalogue>
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import ts from 'typescript-5.3'

const [file, module] = process.argv.slice(2)
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
const [names, classes] = ['CanIUseTable', 'CanIUseClasses'].map(table)
const { connect } = await import(pathToFileURL(module))
const { wx } = connect(text => JSON.stringify(
  JSON.parse(text).flatMap(it => ('hello' in it ? [{ hello: 1, has: [...names.keys()], properties: {} }] : [])),
))

const questions = new Set(names.keys())
const open = []
for (const [name, tails] of [...names, ...classes]) {
  for (const tail of tails) {
    if (tail.open) open.push(`${name}.${tail.text}`)
    else questions.add(`${name}.${tail.text}`)
  }
}
const faults = []
for (const question of questions) {
  if (!wx.canIUse(question)) faults.push(`the type takes ${question}, the module says false`)
}
const wrong = mutations([...questions])
for (const question of wrong) {
  if (wx.canIUse(question)) faults.push(`the type refuses ${question}, the module says true`)
}
if (questions.size < 5000 || wrong.length < 10000) faults.push(`few questions: ${questions.size}, ${wrong.length}`)
if (faults.length > 0) {
  console.error(`${faults.length} faults\n${faults.slice(0, 40).join('\n')}`)
  process.exit(1)
}
console.log(`${questions.size} questions, ${wrong.length} mutations, ${open.length} left open`)

/** The entries of one of the tables: what can follow each name. */
function table(name) {
  const entries = new Map()
  ts.forEachChild(source, function visit(node) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      for (const { name: key, type } of node.members) {
        entries.set(key.text, (ts.isUnionTypeNode(type) ? [...type.types] : [type]).flatMap(tail))
      }
    }
    ts.forEachChild(node, visit)
  })
  return entries
}

function tail(type) {
  if (ts.isLiteralTypeNode(type)) return [{ text: type.literal.text }]
  return ts.isTemplateLiteralTypeNode(type) ? [{ text: type.head.text, open: true }] : []
}

/** Questions with a letter more or less, or another, that the type does not take. */
function mutations(valid) {
  const changed = valid.flatMap((text, at) => {
    const place = (at * 7919) % text.length
    const [before, letter, after] = [text.slice(0, place), text[place], text.slice(place + 1)]
    const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()
    return [before + after, before + letter + letter + after, before + other + after, `${text}.nothing`]
  })
  return changed.filter(text => !questions.has(text) && !open.some(start => text.startsWith(start)))
}
