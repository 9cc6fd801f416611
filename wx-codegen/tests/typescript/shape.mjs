// Whether declarations and modules made of hostile specs have the shape of the benign ones:
// node shape.mjs FOLDER, which holds part-benign.d.ts, js-benign.js and any number of others: what
// is before the dash is the kind of file.
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5.3'

const TAGS = new Set(['since', 'deprecated', 'example', 'see', 'default', 'param', 'throws'])

// What the syntax is without the texts in it, what its comments link to, and what is wrong with it.
function look(file) {
  const script = file.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS
  const text = fs.readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, script)
  const wrong = source.parseDiagnostics.map((found) => found.messageText)
  const shape = []
  const links = []
  const visit = (node, isName) => {
    for (const doc of node.jsDoc ?? []) {
      wrong.push(...strangers(doc))
      links.push(...linksOf(doc))
    }
    if (isName && (ts.isIdentifier(node) || ts.isStringLiteral(node))) {
      shape.push('name')
    } else if (ts.isIdentifier(node)) {
      shape.push(node.text)
    } else {
      shape.push(node.kind)
    }
    ts.forEachChild(node, (child) => visit(child, child === node.name && isKeyed(node)))
    shape.push('.')
  }
  visit(source, false)
  return { shape, links, wrong }
}

// A member whose name may be a text.
function isKeyed(node) {
  return ts.isPropertyAssignment(node) || ts.isPropertySignature(node)
}

// Tags that are none of ours.
function strangers(doc) {
  const found = (doc.tags ?? []).map((tag) => tag.tagName.text)
  return found.filter((name) => !TAGS.has(name)).map((name) => `a tag @${name}`)
}

function linksOf(doc) {
  const parts = [doc, ...(doc.tags ?? [])].flatMap(({ comment }) =>
    Array.isArray(comment) ? comment : [],
  )
  const links = parts.filter((part) => part.kind !== ts.SyntaxKind.JSDocText)
  return links.map((link) => link.getText())
}

const folder = process.argv[2]
const files = fs.readdirSync(folder).sort()
const benign = {}
for (const file of files) {
  const [kind, name] = file.split('-')
  if (name.startsWith('benign')) benign[kind] = look(path.join(folder, file))
}
for (const file of files) {
  const [kind] = file.split('-')
  const { shape, links, wrong } = look(path.join(folder, file))
  const ours = new Set(benign[kind].links)
  wrong.push(...links.filter((link) => !ours.has(link)).map((link) => `a link ${link}`))
  const at = shape.findIndex((part, index) => part !== benign[kind].shape[index])
  if (at >= 0 || shape.length !== benign[kind].shape.length) {
    const near = (all) => all.slice(Math.max(0, at - 5), at + 5).join(' ')
    wrong.push(`another shape: ${near(shape)} instead of ${near(benign[kind].shape)}`)
  }
  if (wrong.length > 0) {
    console.log(`${file}: ${wrong.join('; ')}`)
    process.exitCode = 1
  }
}
console.log(`${files.length} files`)
