// All examples of a file of declarations as one program of JavaScript, each in a function of its
// own: a page around them is `this`.
//
//     node examples.mjs <declarations> <program to write>
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript-5.3'

const [file, program] = process.argv.slice(2)
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
const examples = new Map()

visit(source, [])
if (examples.size < 150) throw new Error(`only ${examples.size} examples were found`)
writeFileSync(program, ['export {}', ...examples.values()].join('\n'))

function visit(node, names) {
  const path = node.name ? [...names, node.name.getText()] : names
  for (const tag of (node.jsDoc ?? []).flatMap(doc => doc.tags ?? [])) {
    if (tag.tagName.text !== 'example') continue
    const text = ts.getTextOfJSDocComment(tag.comment)
    const code = text.replace(/^`{3,}js\n/, '').replace(/\n`{3,}$/, '')
    if (code === text) throw new Error(`the example of ${path.join('.')} has no fence`)
    const name = `${path.slice(1).join('_').replace(/\W/g, '_')}_${examples.size}`
    if (!examples.has(code)) examples.set(code, `/** @this {any} */\nasync function ${name}() {\n${code}\n}`)
  }
  ts.forEachChild(node, child => visit(child, path))
}
