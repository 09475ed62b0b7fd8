import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Loads a TypeScript module by its path from this folder; works only after the packages are installed. */
export async function loadTypeScript(path) {
  require('tsx/cjs/api').register()
  return require(path)
}
