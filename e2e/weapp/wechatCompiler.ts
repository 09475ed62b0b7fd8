import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BINARIES = resolve(__dirname, '../../node_modules/miniprogram-compiler/bin')
/** Folders of the package with the binaries of each platform. */
const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }
const MUCH = 64 * 1024 * 1024

type Compiler = 'wcc' | 'wcsc'

export interface Compiled {
  ok: boolean
  /** The compiler's result (`made`) and its messages (`said`). */
  made: string
  said: string
}

/** WeChat's own compilers of WXML (`wcc`) and WXSS (`wcsc`); undefined where the vendor's binaries do not run. */
export function openCompiler() {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-compiler-'))
  const run = (compiler: Compiler, files: string[], cwd: string): Compiled => {
    const words =
      compiler === 'wcc'
        ? ['-d', '-cc', '0', ...files, '-gn', '$gwx']
        : ['-lc', '-db', '-pc', String(files.length), ...files]
    const { status, stdout, stderr } = spawnSync(join(folder, named(compiler)), words, { cwd, maxBuffer: MUCH })
    return { ok: status === 0, made: String(stdout ?? ''), said: String(stderr ?? '') }
  }
  const close = () => rmSync(folder, { recursive: true, force: true })
  if (takeOver('wcc', folder) && takeOver('wcsc', folder)) return { run, close }
  close()
  return undefined
}

/** Copies a compiler and tries it: the package's files may not be executable, and are not ours to change. */
function takeOver(compiler: Compiler, folder: string): boolean {
  const kept = FOLDERS[process.platform]
  if (!kept) return false
  const copy = join(folder, named(compiler))
  copyFileSync(join(BINARIES, kept, named(compiler)), copy)
  chmodSync(copy, 0o755)
  const { stdout, stderr } = spawnSync(copy, ['--help'], { encoding: 'utf8' })
  return /wechat/i.test(`${stdout}${stderr}`)
}

function named(compiler: Compiler): string {
  return process.platform === 'win32' ? `${compiler}.exe` : compiler
}
