import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import packageJson from '../../package.json'

const root = resolve(__dirname, '../..')
const ROOMS = ['src', 'cloudfunctions', 'workbench', 'localcloud', 'standin', 'scripts', 'e2e', 'config']
const CODE = /\.(ts|tsx|mjs|js|cjs|scss|css)$/

/** Paths of all code files, from the root. */
export const files = ROOMS.flatMap((room) => filesOf(join(root, room))).map((file) => relative(root, file))

/** Imports of a file: a path from the root for our own files, the bare name for packages. */
export function importsOf(file: string): string[] {
  return importsIn(file, read(file))
}

/** Imports of a file without those of types, which are erased when it is compiled. */
export function importsOfValues(file: string): string[] {
  return importsIn(file, read(file).replace(/^(import|export) type [^;]*? from '[^']+'$/gm, ''))
}

function importsIn(file: string, text: string): string[] {
  const names = [...text.matchAll(/(?:\bfrom|^import|\b(?:import|require)\()\s*['"]([\w@#./-]+)['"]/gm)].map(
    ([, name]) => name ?? ''
  )
  return names.map((name) => {
    if (name.startsWith('.')) return relative(root, resolve(root, dirname(file), name))
    return name.startsWith('#') ? fromAlias(name) : name
  })
}

/** All files that these entries import, directly or through others; packages by their names. */
export function reachedFrom(entries: string[], imports = importsOf, reached = new Set<string>()): Set<string> {
  for (const target of entries.flatMap(imports)) {
    const file = fileOf(target)
    if (reached.has(file ?? target)) continue
    reached.add(file ?? target)
    if (file) reachedFrom([file], imports, reached)
  }
  return reached
}

function fromAlias(name: string): string {
  for (const [alias, target] of Object.entries(packageJson.imports)) {
    const [before = '', after = ''] = alias.split('*')
    if (name.startsWith(before) && name.endsWith(after)) {
      return target.slice(2).replace('*', name.slice(before.length, name.length - after.length))
    }
  }
  return name
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$|\/testing\//.test(file)
}

/** The text of a file of ours; many tests read the same ones. */
export function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8')
  texts.set(file, text)
  return text
}

const texts = new Map<string, string>()

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) return []
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const below = join(path, entry.name)
    if (entry.isDirectory()) return filesOf(below)
    return CODE.test(entry.name) ? [below] : []
  })
}

/** The file of ours that an import leads to; undefined for a package. */
export function fileOf(target: string): string | undefined {
  return [target, `${target}.ts`, `${target}.tsx`].find((each) => known.has(each))
}

const known = new Set(files)
