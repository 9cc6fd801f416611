// Whether two files declare the same types, as the compiler sees it: both stand in one program,
// under names of their own, and each name and member of the one is held against the other's.
//
//   node identity.mjs OURS PACKAGE [--differences FILE]
//
// One line for what is not the same type. With a file of known differences (see compare.mjs) it
// fails for what none of them explains: a type differs too where it mentions one that does.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path/posix'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript-5.3'
import { readDifferences } from './compare.mjs'

const NAMESPACE = 'WechatMiniprogram'

/** What `true` says of two types is that no use of them can tell them apart. */
const SAME = 'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false\n'
  + 'type IsTrue<T extends true> = T\n'

/**
 * The paths that are not the same type in the file `ours` and in the official package, each with
 * the names that its declaration mentions: `Wx.request`, or the name alone where members agree.
 */
export function differing(ours, folder) {
  const types = join(folder, 'types/wx')
  const api = join(types, 'lib.wx.api.d.ts')
  const [mine, theirs] = [ours, api].map(file => declared(readFileSync(file, 'utf8')))
  const elsewhere = new Set(readdirSync(types).filter(name => join(types, name) !== api)
    .flatMap(name => [...declared(readFileSync(join(types, name), 'utf8')).keys()]))
  const shared = (name, own) => `declare namespace ${name} { ${[...elsewhere]
    .filter(it => !own.has(it)).map(it => `export import ${it} = ${NAMESPACE}.${it}`).join('\n')} }\n`
  const { text, paths } = checks(theirs)
  const head = SAME.split('\n').length - 1
  const files = new Map([
    [join(types, 'Mine.d.ts'), renamed(ours, 'Mine')],
    [join(types, 'Theirs.d.ts'), renamed(api, 'Theirs')],
    [join(types, 'shared.d.ts'), shared('Mine', mine) + shared('Theirs', theirs)],
    [join(types, 'checks.ts'), SAME + text],
  ])
  const lines = errors(join(folder, 'index.d.ts'), files, join(types, 'checks.ts'))
  return paths.filter((_, at) => lines.has(at + head))
    // A whole is named only where all of its members agree.
    .filter(({ path }, _, all) => !all.some(other => other.path.startsWith(`${path}.`)))
}

function renamed(file, namespace) {
  return readFileSync(file, 'utf8').replaceAll(new RegExp(`\\b${NAMESPACE}\\b`, 'g'), namespace)
}

/** The declarations of the namespace in a file, by name. */
function declared(text) {
  const names = new Map()
  const source = ts.createSourceFile('declarations.d.ts', text, ts.ScriptTarget.Latest, true)
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== NAMESPACE) continue
    // The body of `namespace A.B` is the declaration of `B`.
    for (const one of statement.body.statements ?? [statement.body]) {
      if (one.name) names.set(one.name.text, [...(names.get(one.name.text) ?? []), one])
    }
  }
  return names
}

/** A line for each name and each member, and what stands in which line. */
function checks(names) {
  const paths = []
  const lines = []
  const check = (path, nodes, [a, b]) => {
    paths.push({ path, mentions: new Set(nodes.flatMap(mentioned)) })
    lines.push(`type Check${lines.length} = IsTrue<Same<${a}, ${b}>>\n`)
  }
  for (const [name, declarations] of names) {
    for (const [of, member] of arguments_(declarations[0])) {
      const types = ['Theirs', 'Mine'].map(side => `${side}.${name}${of}`)
      check(name, declarations, types)
      if (!member) continue
      for (const one of declarations.flatMap(it => [...(it.members ?? [])])) {
        if (!one.name || ts.isComputedPropertyName(one.name)) continue
        const key = JSON.stringify(one.name.text)
        check(`${name}.${one.name.text}`, [one], types.map(type => `${type}[${key}]`))
      }
    }
  }
  return { text: lines.join(''), paths }
}

/** What to fill in for the parameters of a generic type; members are looked at once. */
function arguments_({ typeParameters }) {
  const count = typeParameters?.length ?? 0
  const fill = type => `<${Array(count).fill(type).join(', ')}>`
  return count === 0 ? [['', true]] : [[fill('any'), true], [fill('{ a: 1 }'), false]]
}

/** The identifiers in a declaration. */
function mentioned(node) {
  const found = ts.isIdentifier(node) ? [node.text] : []
  ts.forEachChild(node, inner => { found.push(...mentioned(inner)) })
  return found
}

/** The lines of the checks that the compiler refuses; an error elsewhere is thrown. */
function errors(index, files, checked) {
  const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2020.d.ts'], target: ts.ScriptTarget.ES2020 }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = name => files.get(name) ?? readFile(name)
  host.fileExists = name => files.has(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => files.has(name)
    ? ts.createSourceFile(name, files.get(name), target, true)
    : getSourceFile(name, target, ...rest)
  const program = ts.createProgram([index, ...files.keys()], options, host)
  const lines = new Set()
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = file ? file.getLineAndCharacterOfPosition(start).line : 0
    const message = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (file?.fileName === checked && message.startsWith("Type 'false'")) lines.add(line)
    else throw new Error(`${file?.fileName}:${line + 1}: ${message}`)
  }
  return lines
}

/** Those that no row of known differences explains. */
export function unexplained(found, known) {
  const rows = known.map(row => row[1])
  const listed = path => rows.some(row => row === path || /^[(.#]/.test(row.slice(path.length)) && row.startsWith(path))
  const explained = new Set(found.filter(({ path }) => listed(path)))
  for (let size = -1; size !== explained.size;) {
    size = explained.size
    const names = new Set([...explained].map(({ path }) => path.split('.')[0]))
    for (const one of found) if ([...one.mentions].some(it => names.has(it))) explained.add(one)
  }
  return found.filter(one => !explained.has(one))
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { differences: { type: 'string' } },
  })
  if (positionals.length !== 2) {
    console.error('usage: node identity.mjs OURS PACKAGE [--differences FILE]')
    return 2
  }
  const found = differing(positionals[0], positionals[1])
  for (const { path } of found) console.log(path)
  if (!values.differences) return 0
  const left = unexplained(found, readDifferences(values.differences))
  for (const { path } of left) console.error(`not the same type, and no difference explains it: ${path}`)
  return left.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main()
