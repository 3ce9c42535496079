import type { Plugin } from 'esbuild'

export function withBundle<Module, Result>(
  entry: string,
  use: (module: Module) => Result | Promise<Result>,
  plugins?: readonly Plugin[],
): Promise<Result>
