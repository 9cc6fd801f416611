// What a namespace of declarations says, in a form that two files can be compared by: every
// type is written in one way, whatever its author chose.
import { readFileSync } from 'node:fs'
import ts from 'typescript-5.3'

const { SyntaxKind } = ts

/**
 * What `namespace` in a file declares, by name: interfaces and aliases, and all that is neither
 * (`const a`, `namespace B`) as its text. What stands around the namespace is `(around)`.
 */
export function readNamespace(file, namespace) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const broken = source.parseDiagnostics ?? []
  if (broken.length > 0) {
    const { line } = source.getLineAndCharacterOfPosition(broken[0].start)
    const message = ts.flattenDiagnosticMessageText(broken[0].messageText, '\n')
    throw new Error(`${file}:${line + 1}: ${message}`)
  }
  const names = new Map()
  const around = source.referencedFiles.map(other => `reference ${other.fileName}`)
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === namespace) {
      for (const declaration of statement.body.statements) addDeclaration(names, declaration)
    } else {
      around.push(squeeze(statement.getText()))
    }
  }
  if (names.size > 0 && around.length > 0) {
    names.set('(around)', { kind: 'other', deprecated: false, text: around.sort().join(' ') })
  }
  if (names.size === 0) throw new Error(`${file}: nothing is declared in namespace ${namespace}`)
  return names
}

function addDeclaration(names, declaration) {
  if (ts.isInterfaceDeclaration(declaration)) {
    const name = declaration.name.text
    // Interfaces are open: what several declarations say is one.
    const known = names.get(name) ?? {
      kind: 'interface', members: new Map(), bases: [], ...typeParameters(declaration, new Map()),
      deprecated: false,
    }
    known.deprecated ||= isDeprecated(declaration)
    for (const clause of declaration.heritageClauses ?? []) {
      known.bases.push(...clause.types.map(base => typeText(base, known.scope)))
    }
    addMembers(known.members, declaration.members, known.scope)
    names.set(name, known)
  } else if (ts.isTypeAliasDeclaration(declaration)) {
    const generics = typeParameters(declaration, new Map())
    const deprecated = isDeprecated(declaration)
    names.set(declaration.name.text, { kind: 'alias', deprecated, type: declaration.type, ...generics })
  } else {
    // A value may have the name of a type, so its sort stands before it.
    const text = squeeze(declaration.getText())
    const name = text.replace(/^(export |declare )+/, '').match(/^\w+( [\w$]+)?/)?.[0] ?? text
    const known = names.get(name)
    names.set(name, {
      kind: 'other', deprecated: isDeprecated(declaration), text: known ? `${known.text} ${text}` : text,
    })
  }
}

/** Whether its comment warns of it. */
function isDeprecated(node) {
  return ts.getJSDocDeprecatedTag(node) !== undefined
}

/** The members of an interface or of a type literal, by name; overloads in their order. */
export function membersOf(nodes, scope) {
  const members = new Map()
  addMembers(members, nodes, scope)
  return members
}

function addMembers(members, nodes, scope) {
  for (const node of nodes) {
    const name = memberName(node)
    if (!members.has(name)) members.set(name, [])
    members.get(name).push(member(node, scope))
  }
}

function memberName(node) {
  if (ts.isCallSignatureDeclaration(node)) return '()'
  if (ts.isConstructSignatureDeclaration(node)) return 'new()'
  if (ts.isIndexSignatureDeclaration(node)) return `[${typeText(node.parameters[0].type, new Map())}]`
  const { name } = node
  return ts.isComputedPropertyName(name) ? squeeze(name.getText()) : name.text
}

function member(node, scope) {
  const optional = Boolean(node.questionToken)
  const deprecated = isDeprecated(node)
  const readonly = Boolean(node.modifiers?.some(word => word.kind === SyntaxKind.ReadonlyKeyword))
  if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
    return { form: 'property', optional, readonly, deprecated, type: node.type, scope }
  }
  const generics = typeParameters(node, scope)
  return {
    form: ts.isMethodSignature(node) ? 'method' : SyntaxKind[node.kind],
    optional,
    readonly,
    deprecated,
    parameters: node.parameters,
    result: node.type,
    ...generics,
  }
}

/** Type parameters as text, and the scope in which they go by their places instead of names. */
export function typeParameters(node, outer) {
  const parameters = node.typeParameters ?? []
  const scope = new Map(outer)
  for (const parameter of parameters) scope.set(parameter.name.text, `$${scope.size}`)
  const generic = parameters.map(parameter => {
    const bound = parameter.constraint ? ` extends ${typeText(parameter.constraint, scope)}` : ''
    const otherwise = parameter.default ? ` = ${typeText(parameter.default, scope)}` : ''
    const marks = (parameter.modifiers ?? []).map(mark => `${ts.tokenToString(mark.kind)} `).join('')
    return marks + scope.get(parameter.name.text) + bound + otherwise
  })
  return { scope, generic: generic.length > 0 ? `<${generic.join(', ')}>` : '' }
}

/** Parameters of a method, with their names, as they are told apart at a call. */
export function parameterTexts(parameters, scope) {
  return parameters.map(parameter => ({
    name: parameter.name.getText(),
    rest: Boolean(parameter.dotDotDotToken),
    optional: Boolean(parameter.questionToken),
    type: typeText(parameter.type, scope),
    node: parameter.type,
  }))
}

const compound = new Set([
  SyntaxKind.UnionType, SyntaxKind.IntersectionType, SyntaxKind.FunctionType,
  SyntaxKind.ConstructorType, SyntaxKind.ConditionalType, SyntaxKind.TypeOperator,
  SyntaxKind.InferType, SyntaxKind.TypeQuery,
])

/** The type without the parentheses around it. */
export function bare(node) {
  return node && ts.isParenthesizedTypeNode(node) ? bare(node.type) : node
}

/** A type in the one way to write it. With `loose`, marks of optionality are left out. */
export function typeText(given, scope, loose = false) {
  const node = bare(given)
  if (!node) return 'any'
  const write = inner => typeText(inner, scope, loose)
  const grouped = inner => compound.has(bare(inner).kind) ? `(${write(inner)})` : write(inner)
  const list = nodes => nodes?.length ? `<${nodes.map(write).join(', ')}>` : ''
  switch (node.kind) {
    case SyntaxKind.UnionType:
      return joined(node, SyntaxKind.UnionType, ' | ', grouped)
    case SyntaxKind.IntersectionType:
      return joined(node, SyntaxKind.IntersectionType, ' & ', grouped)
    case SyntaxKind.ArrayType:
      return `${grouped(node.elementType)}[]`
    case SyntaxKind.TypeReference: {
      const name = squeeze(node.typeName.getText()).replace(/^WechatMiniprogram\./, '')
      if (name === 'Array' && node.typeArguments?.length === 1) {
        return `${grouped(node.typeArguments[0])}[]`
      }
      return (scope.get(name) ?? name) + list(node.typeArguments)
    }
    case SyntaxKind.ExpressionWithTypeArguments:
      return squeeze(node.expression.getText()).replace(/^WechatMiniprogram\./, '') + list(node.typeArguments)
    case SyntaxKind.LiteralType:
      return ts.isStringLiteralLike(node.literal)
        ? `'${node.literal.text.replaceAll("'", "\\'")}'`
        : squeeze(node.literal.getText())
    case SyntaxKind.FunctionType:
    case SyntaxKind.ConstructorType:
      return functionText(node, scope, loose)
    case SyntaxKind.TypeLiteral:
      return literalText(node, scope, loose)
    case SyntaxKind.TupleType:
      return `[${node.elements.map(write).join(', ')}]`
    case SyntaxKind.NamedTupleMember:
      return `${node.dotDotDotToken ? '...' : ''}${write(node.type)}${!loose && node.questionToken ? '?' : ''}`
    case SyntaxKind.TypeOperator:
      return `${ts.tokenToString(node.operator)} ${grouped(node.type)}`
    case SyntaxKind.IndexedAccessType:
      return `${grouped(node.objectType)}[${write(node.indexType)}]`
    case SyntaxKind.ConditionalType:
      return `${grouped(node.checkType)} extends ${grouped(node.extendsType)}`
        + ` ? ${write(node.trueType)} : ${write(node.falseType)}`
    default: {
      let text = squeeze(node.getText()).replaceAll('"', "'")
      for (const [name, place] of scope) {
        text = text.replace(new RegExp(`(?<![\\w$'.])${name}(?![\\w$'])`, 'g'), () => place)
      }
      return text
    }
  }
}

function joined(node, kind, sign, grouped) {
  const flat = inner => bare(inner).kind === kind ? bare(inner).types.flatMap(flat) : [grouped(inner)]
  return [...new Set(flat(node))].sort().join(sign)
}

function functionText(node, outer, loose) {
  const { scope, generic } = typeParameters(node, outer)
  // The names of a callback's parameters are its author's; their number and types are not.
  const parameters = node.parameters.map(parameter => {
    const mark = !loose && parameter.questionToken ? '?' : ''
    const self = parameter.name.getText() === 'this' ? 'this: ' : ''
    return `${parameter.dotDotDotToken ? '...' : ''}${mark}${self}${typeText(parameter.type, scope, loose)}`
  })
  const made = ts.isConstructorTypeNode(node) ? 'new ' : ''
  return `${made}${generic}(${parameters.join(', ')}) => ${typeText(node.type, scope, loose)}`
}

function literalText(node, outer, loose) {
  const text = name => one => {
    const mark = !loose && one.optional ? '?' : ''
    return `${one.readonly ? 'readonly ' : ''}${name}${mark}${signatureText(one, loose)}`
  }
  // Members stand in any order, overloads in theirs.
  const members = [...membersOf(node.members, outer)].map(([name, overloads]) => overloads.map(text(name)).join('; '))
  return members.length > 0 ? `{ ${members.sort().join('; ')} }` : '{}'
}

/** What follows the name of a member. */
export function signatureText(one, loose = false) {
  if (one.form === 'property') return `: ${typeText(one.type, one.scope, loose)}`
  const parameters = parameterTexts(one.parameters, one.scope).map(({ name, rest, optional, node }) =>
    `${rest ? '...' : ''}${name}${optional && !loose ? '?' : ''}: ${typeText(node, one.scope, loose)}`)
  return `${one.generic}(${parameters.join(', ')}): ${typeText(one.result, one.scope, loose)}`
}

function squeeze(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/\s+/g, ' ').trim()
}
