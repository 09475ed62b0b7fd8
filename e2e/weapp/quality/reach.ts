import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** How a file of the package names others, by its ending. */
const NAMED: Record<string, RegExp> = {
  js: /\brequire\("(\.[^"]+)"\)/g,
  wxml: /<(?:import|include|wxs)\b[^>]*\bsrc="([^"]+)"/g,
  wxss: /@import "([^"]+)"/g,
  json: /"(\.{1,2}\/[^"]+)"/g,
}
const PAGE = ['js', 'json', 'wxml', 'wxss']

/** Files of the package that these pages, or components, lead to; the pages' own files are among them. */
export function reachFrom(dist: string, starts: string[]): Set<string> {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file) || !existsSync(join(dist, file))) return
    reached.add(file)
    for (const named of namesIn(dist, file)) for (const found of filesOf(dist, named)) visit(found)
  }
  for (const start of starts) for (const file of filesOf(dist, start)) visit(file)
  return reached
}

function namesIn(dist: string, file: string): string[] {
  const pattern = NAMED[file.slice(file.lastIndexOf('.') + 1)]
  if (!pattern) return []
  const text = readFileSync(join(dist, file), 'utf8')
  return [...text.matchAll(pattern)].map(([, name = '']) => relative(dist, resolve(dist, dirname(file), name)))
}

/** A name is a file, or the four files of a page or component. */
function filesOf(dist: string, name: string): string[] {
  if (/\.\w+$/.test(name)) return [name]
  return PAGE.map((ending) => `${name}.${ending}`).filter((file) => existsSync(join(dist, file)))
}
