// Whether all strict declarations fail in one way: fail, complete and the rejection of the promise
// name the same error, a Sync function is documented as throwing one that there is, and no name
// that strict adds is that of another declaration.
//
//     node failures.mjs <project with the strict file> <file of the default declarations>
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.3'
import { readNamespace } from './declarations.mjs'

const NAMESPACE = 'WechatMiniprogram'
const [project, plain] = process.argv.slice(2)
const file = join(project, 'wx/lib.wx.api.d.ts')
const program = ts.createProgram([join(project, 'index.d.ts')], { lib: ['lib.es2020.d.ts'], types: [] })
const checker = program.getTypeChecker()
const source = program.getSourceFile(file)
const body = source.statements.find(it => ts.isModuleDeclaration(it) && it.name.text === NAMESPACE).body
const interfaces = body.statements.filter(ts.isInterfaceDeclaration)
const exported = new Map(
  checker.getExportsOfModule(checker.getSymbolAtLocation(body.parent.name)).map(it => [it.name, it]),
)
const faults = []
const counts = { callbacks: 0, promises: 0, thrown: 0 }

const failure = checker.getDeclaredTypeOfSymbol(exported.get('ApiFailure'))
const isFailure = type =>
  type === failure || type.getBaseTypes?.()?.some(base => base.target === failure.target)

for (const declared of interfaces) {
  for (const method of declared.members.filter(ts.isMethodSignature)) {
    checkMethod(`${declared.name.text}.${method.name.getText()}`, method, declared)
  }
}
checkNames()
for (const [kind, count] of Object.entries(counts)) {
  if (count < 100) faults.push(`only ${count} ${kind} were found`)
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
console.log(JSON.stringify(counts))

function checkMethod(name, method, declared) {
  const signature = checker.getSignatureFromDeclaration(method)
  const failures = []
  for (const parameter of signature.parameters) {
    const type = nonNull(constraint(checker.getTypeOfSymbol(parameter)))
    const fail = type.getProperty('fail')
    if (!fail) continue
    counts.callbacks++
    const received = argument(fail)
    if (!isFailure(received)) faults.push(`${name}: fail receives ${checker.typeToString(received)}`)
    const finished = argument(type.getProperty('complete'))
    if (!finished.types?.includes(received)) {
      faults.push(`${name}: complete receives ${checker.typeToString(finished)}`)
    }
    failures.push(received)
  }
  const rejected = rejection(signature.getReturnType())
  if (rejected) {
    counts.promises++
    if (!isFailure(rejected)) faults.push(`${name}: rejected with ${checker.typeToString(rejected)}`)
    if (failures.some(received => received !== rejected)) faults.push(`${name}: fail and rejection differ`)
  }
  checkThrown(name, method, declared)
}

/** The type that a promise is rejected with. */
function rejection(type) {
  if (type.aliasSymbol?.name === 'ApiPromisified') return type.aliasTypeArguments[2]
  if (type.symbol?.name === 'ApiPromise') return checker.getTypeArguments(type)[1]
}

function checkThrown(name, method, declared) {
  const tags = ts.getJSDocTags(method).filter(tag => tag.tagName.text === 'throws')
  for (const tag of tags) {
    counts.thrown++
    const thrown = tag.typeExpression?.type.getText()
    const symbol = exported.get(thrown)
    if (!symbol || !isFailure(checker.getDeclaredTypeOfSymbol(symbol))) {
      faults.push(`${name}: @throws {${thrown}}, which is no failure`)
    }
  }
  const own = method.name.text
  const twin = own.endsWith('Sync') && declared.members.some(it => it.name?.text === own.slice(0, -4))
  if (twin && tags.length === 0) faults.push(`${name}: nothing is said of what it throws`)
}

/** Names beside the default ones stand in one place alone: interfaces would merge. */
function checkNames() {
  const before = readNamespace(plain, NAMESPACE)
  for (const [name, symbol] of exported) {
    const [first, ...more] = symbol.declarations
    const ours = symbol.declarations.some(it => it.getSourceFile() === source)
    if (!ours || before.has(name)) continue
    if (more.length > 0) faults.push(`${name} is declared ${more.length + 1} times`)
    else if (first.getSourceFile() !== source) faults.push(`${name} is not ours`)
  }
  const once = readFileSync(file, 'utf8').match(/^ {4}(interface|type) \w+/gm)
  const twice = once.filter((line, at) => once.indexOf(line) !== at)
  if (twice.length > 0) faults.push(`declared twice: ${twice}`)
}

function argument(callback) {
  const [signature] = nonNull(checker.getTypeOfSymbol(callback)).getCallSignatures()
  return checker.getTypeOfSymbol(signature.parameters[0])
}

function constraint(type) {
  return type.flags & ts.TypeFlags.TypeParameter ? checker.getBaseConstraintOfType(type) ?? type : type
}

function nonNull(type) {
  return checker.getNonNullableType(type)
}
