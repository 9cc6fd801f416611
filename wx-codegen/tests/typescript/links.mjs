// Whether every `{@link ...}` of declarations leads to a declaration, as editors follow it.
//
//   node links.mjs LEAST FILE...
//
// All files make one program; they have at least so many links.
import ts from 'typescript-5.3'

const [least, ...files] = process.argv.slice(2)
const program = ts.createProgram(files, { noEmit: true, types: [], lib: ['lib.es2020.d.ts'] })
const checker = program.getTypeChecker()
let links = 0
const lost = []

function visit(node) {
  if (ts.isJSDocLink(node)) {
    links += 1
    const symbol = node.name && checker.getSymbolAtLocation(node.name)
    if (!symbol?.declarations?.length) lost.push(node.getText())
  }
  const seen = new Set()
  for (const child of [...node.jsDoc ?? [], ...node.getChildren()]) {
    if (!seen.has(child)) visit(child)
    seen.add(child)
  }
}

for (const file of files) visit(program.getSourceFile(file))
for (const link of new Set(lost)) console.error(`leads nowhere: ${link}`)
if (links < Number(least)) console.error(`${links} links, at least ${least} are expected`)
process.exitCode = lost.length > 0 || links < Number(least) ? 1 : 0
