import { resolve } from 'node:path'
import ts from 'typescript'
import { exports } from '../../../package.json'

/** A function that a door exports. */
export interface PublicFunction {
  readonly door: string
  readonly name: string
  readonly examples: readonly string[]
}

/** Every function of every door, with the examples in its docstring. */
export function publicFunctions(): readonly PublicFunction[] {
  return published().flatMap(({ door, name, declarations }) => {
    const declaration = declarations.find(ts.isFunctionDeclaration)
    return declaration === undefined ? [] : [{ door, name, examples: told(declaration, 'example') }]
  })
}

/** What docstrings say of errors: of functions by their name, of methods by `Matcher.best`, with what their interface says. */
export function promisedErrors(): ReadonlyMap<string, string> {
  const errors = (declaration: ts.Node) => told(declaration, 'throws').join(' ')
  const found = published().flatMap(({ name, declarations }) =>
    declarations.flatMap((declaration): [string, string][] => {
      if (ts.isFunctionDeclaration(declaration)) return [[name, errors(declaration)]]
      if (!ts.isInterfaceDeclaration(declaration)) return []
      const methods = declaration.members.filter(ts.isMethodSignature)
      return methods.map(one => [`${name}.${one.name.getText()}`, `${errors(declaration)} ${errors(one)}`])
    }),
  )
  return new Map(found)
}

/** What docstrings say of options, by `CirclesOptions.count`. */
export function promisedOptions(): ReadonlyMap<string, string> {
  const found = published().flatMap(({ name, declarations }) =>
    declarations.filter(ts.isInterfaceDeclaration).flatMap(({ members }) =>
      members.filter(ts.isPropertySignature).map((one): [string, string] => {
        const docs = ts.getJSDocCommentsAndTags(one).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
        return [`${name}.${one.name.getText()}`, docs.join(' ')]
      }),
    ),
  )
  return new Map(found)
}

function published() {
  const doors = Object.keys(exports).filter(door => door !== './package.json')
  const files = doors.map(door => resolve(door === '.' ? 'src/index.ts' : `src/adapters/${door.slice(2)}/index.ts`))
  const program = ts.createProgram(files, {
    noLib: true,
    noResolve: false,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  return files.flatMap((file, i) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    return checker.getExportsOfModule(module).map(name => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name
      return { door: doors[i]!, name: name.name, declarations: symbol.declarations ?? [] }
    })
  })
}

function told(declaration: ts.Node, tag: string): readonly string[] {
  const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === tag)
  return tags.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
}
