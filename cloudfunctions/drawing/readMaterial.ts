import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import material from './material.json'

type Material = keyof typeof material

/** Reads a typeface or the renderer: it lies beside the function that was built, else in its package. */
export function readMaterial(name: Material): Buffer {
  return readBeside(name, material[name])
}

/** A cover of the mini-program, as SVG. */
export function readCover(name: string): string {
  return readBeside(`cover-${name}.svg`, 'src/motifs').toString('utf8')
}

function readBeside(name: string, home: string): Buffer {
  const beside = join(__dirname, name)
  return readFileSync(existsSync(beside) ? beside : join(process.cwd(), home, name))
}
