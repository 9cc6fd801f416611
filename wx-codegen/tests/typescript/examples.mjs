// All examples of a file of declarations as one program of JavaScript, each in a function of its
// own: a page around them is `this`. Every function has one, but for those whose `@deprecated`
// links to what is to be used instead. `ApiPromise` is the promise of the language.
//
//     node examples.mjs <declarations> <namespace> <surroundings> <program to write>
//
// Beside the program come the objects that examples take, each as a constant of its interface
// (`cameraContext: WechatMiniprogram.CameraContext`), but for those that the surroundings declare.
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript-5.3'

const [file, namespace, surroundings, program] = process.argv.slice(2)
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
const around = source.text + readFileSync(surroundings, 'utf8')
const examples = new Map()
const interfaces = new Map()
const without = []
let functions = 0

visit(source, [])
if (!functions) throw new Error('there are no functions')
if (without.length) throw new Error(`${without.length} functions have no example: ${without.join(', ')}`)
writeFileSync(program, ['export {}', ...examples.values()].join('\n'))
writeFileSync(program.replace(/\.js$/, '.objects.d.ts'), objects())

function visit(node, names) {
  const path = node.name ? [...names, node.name.getText()] : names
  const tags = (node.jsDoc ?? []).flatMap(doc => doc.tags ?? [])
  const has = name => tags.some(tag => tag.tagName.text === name)
  if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text.toLowerCase(), node.name.text)
  if (ts.isMethodSignature(node) && !path.includes('ApiPromise')) {
    functions += 1
    if (!has('example') && !has('deprecated')) without.push(path.join('.'))
  }
  for (const tag of tags.filter(tag => tag.tagName.text === 'example')) {
    const text = ts.getTextOfJSDocComment(tag.comment)
    const code = text.replace(/^`{3,}js\n/, '').replace(/\n`{3,}$/, '')
    if (code === text) throw new Error(`the example of ${path.join('.')} has no fence`)
    const name = `${path.slice(1).join('_').replace(/\W/g, '_')}_${examples.size}`
    if (!examples.has(code)) examples.set(code, `/** @this {any} */\nasync function ${name}() {\n${code}\n}`)
  }
  ts.forEachChild(node, child => visit(child, path))
}

function objects() {
  const declared = new Map()
  for (const [name] of [...examples.keys()].join('\n').matchAll(/(?<![\w.'"$])[a-z]\w*/g)) {
    const type = interfaces.get(name.toLowerCase().replace(/_$/, ''))
    if (!type || ['console', 'wx'].includes(name) || around.includes(`declare const ${name}:`)) continue
    declared.set(name, `declare const ${name}: ${namespace}.${type}`)
  }
  return [...declared.values(), ''].join('\n')
}
