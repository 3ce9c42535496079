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
    return checker.getExportsOfModule(module).flatMap(name => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name
      const declaration = symbol.declarations?.find(ts.isFunctionDeclaration)
      if (declaration === undefined) return []
      return [{ door: doors[i]!, name: name.name, examples: examplesOf(declaration) }]
    })
  })
}

function examplesOf(declaration: ts.FunctionDeclaration): readonly string[] {
  const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'example')
  return tags.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
}
