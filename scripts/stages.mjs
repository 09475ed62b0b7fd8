import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** One command that must end well; counts as one test. */
export async function stage(root, name, command) {
  console.log(`\n— ${name}`)
  const code = await run(root, command)
  if (code !== 0) console.log(`${name}没有通过`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A project of jest; its own tests are counted. A suite that does not even start counts as a failure. */
export async function jest(root, project, options = []) {
  console.log(`\n— 测试：${project}`)
  const report = join(root, '.cache', `jest-${project}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const code = await run(root, [
    'node_modules/jest/bin/jest.js',
    `--selectProjects=${project}`,
    '--json',
    `--outputFile=${report}`,
    ...options,
  ])
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = numFailedTests + numRuntimeErrorTestSuites
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Adds up, and says so in the last line. */
export function close(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

function run(root, command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(1))
    child.on('close', resolve)
  })
}
