import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const stages = join(__dirname, 'stages.mjs')

/** Runs `close` on these results; gives its lines and the exit code of its process. */
function closing(...results: { passed: number; failed: number; skipped: string[] }[]) {
  const script = `import { close } from ${JSON.stringify(stages)}\nclose(${JSON.stringify(results)})`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return { lines: stdout.split('\n').filter(Boolean), status }
}

describe('the end of a run', () => {
  test('is one line with what passed and what failed', () => {
    const results = [
      { passed: 2, failed: 0, skipped: [] },
      { passed: 3, failed: 1, skipped: [] },
    ]
    expect(closing(...results)).toEqual({ lines: ['5 passed, 1 failed'], status: 1 })
  })

  test('names before it what this machine could not run, which counts as neither', () => {
    expect(closing({ passed: 2, failed: 0, skipped: ['a member signs up', 'nothing is cut off'] })).toEqual({
      lines: ['2 skipped: a member signs up; nothing is cut off', '2 passed, 0 failed'],
      status: 0,
    })
  })

  test('is bad when nothing has run', () => {
    expect(closing({ passed: 0, failed: 0, skipped: ['a member signs up'] }).status).toBe(1)
  })
})
