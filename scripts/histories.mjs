import { execFileSync, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { root } from './root.mjs'

/**
 * `npm run histories -- [times]`: plays random histories that no run of the tests has played, so many times, and stops at
 * the first that breaks something. `HISTORIES=<seed>` plays one of them again.
 */
const JEST = ['node_modules/jest/bin/jest.js', '--selectProjects', 'rules', 'long']
const times = Number(process.argv[2] ?? 1)
if (!Number.isInteger(times) || times < 1) {
  console.error('请写要跑几遍，例如 npm run histories -- 20。')
  process.exit(2)
}
const all = JSON.parse(
  execFileSync(process.execPath, [...JEST, '--listTests', '--json'], { cwd: root, encoding: 'utf8' })
)
const random = all.filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))

for (let run = 1; run <= times; run++) {
  const seed = process.env.HISTORIES ?? String(randomInt(1, 2 ** 31))
  console.log(`第 ${run} 遍，共 ${times} 遍，HISTORIES=${seed}`)
  const { status } = spawnSync(
    process.execPath,
    [...JEST, '--silent', '--maxWorkers=2', '--runTestsByPath', ...random],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, HISTORIES: seed },
    }
  )
  if (status === 0) continue
  console.error(`这一遍没有通过。再跑同一遍：HISTORIES=${seed} npm run histories`)
  process.exit(1)
}
