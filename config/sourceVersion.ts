import { spawnSync } from 'node:child_process'

/** Short hash of the last commit that changed these sources, with + when something is not committed; empty outside a checkout. */
export function sourceVersion(root: string, sources: readonly string[]): string {
  const git = (...words: string[]) => spawnSync('git', [...words, '--', ...sources], { cwd: root, encoding: 'utf8' })
  const { status, stdout } = git('log', '-1', '--format=%h')
  if (status !== 0 || !stdout) return ''
  return `${stdout.trim()}${git('status', '--porcelain').stdout.trim() === '' ? '' : '+'}`
}
