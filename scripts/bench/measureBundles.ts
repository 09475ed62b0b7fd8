import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure'

const KB = 1024

/** Measures the size of what is deployed and downloaded, and the time in which a cold function loads its code. */
export async function measureBundles(root: string): Promise<Figure[]> {
  const dist = join(root, 'dist')
  const api = join(dist, 'cloudfunctions/api/index.js')
  const subpackages = JSON.parse(readFileSync(join(dist, 'miniprogram/app.json'), 'utf8')).subPackages as {
    root: string
  }[]
  const subSizes = subpackages.map((each) => sizeOf(join(dist, 'miniprogram', each.root)))
  const main = sizeOf(join(dist, 'miniprogram')) - subSizes.reduce((sum, size) => sum + size, 0)
  return [
    { what: 'function api, bundle', value: kb(statSync(api).size), unit: 'KB', note: `require ${requireTime(api)} ms` },
    {
      what: 'mini-program, main package',
      value: kb(main),
      unit: 'KB',
      note: `largest subpackage ${kb(Math.max(...subSizes))} KB`,
    },
    { what: 'H5, files named by its page, gz', value: kb(firstLoad(join(dist, 'h5'))), unit: 'KB' },
    { what: 'workbench, files named by its page, gz', value: kb(firstLoad(join(dist, 'workbench'))), unit: 'KB' },
  ]
}

function requireTime(file: string): string {
  const script = `const t=performance.now();require(${JSON.stringify(file)});process.stdout.write(String(Math.round(performance.now()-t)))`
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })
}

/** Size in bytes, compressed, of a page with the scripts and styles that it names itself. */
function firstLoad(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) =>
    name.split('/').slice(-2)
  )
  const files = named.map(([above = '', name = '']) => readFileSync(findBelow(folder, above, name)))
  return [Buffer.from(page), ...files].reduce((sum, file) => sum + gzipSync(file).length, 0)
}

function findBelow(folder: string, above: string, name: string): string {
  const direct = join(folder, above, name)
  return statSync(direct, { throwIfNoEntry: false }) ? direct : join(folder, name)
}

function sizeOf(path: string): number {
  const found = statSync(path)
  if (found.isFile()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function kb(bytes: number): string {
  return (bytes / KB).toFixed(0)
}
