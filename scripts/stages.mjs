import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs one command that must end well; it counts as one test. Its output is printed at the end, since others may run
 * beside it.
 */
export async function stage(root, name, command) {
  const { code, said } = await runQuietly(root, command)
  console.log(`\n— ${name}\n${said}${code === 0 ? '' : `${name}没有通过\n`}`)
  return code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] }
}

/** Runs a project of jest and counts its tests. A suite that does not even start counts as a failure. */
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
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8')
    )
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName)
    )
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1), skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
}

/** Adds the results up, names what could not run on this machine, and prints the sum in the last line. */
export function close(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  const skipped = results.flatMap((result) => result.skipped)
  if (skipped.length > 0) console.log(`\n${skipped.length} skipped: ${skipped.join('; ')}`)
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

function runQuietly(root, command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('error', (error) => resolve({ code: 1, said: `${error}\n` }))
    child.on('close', (code) => resolve({ code, said }))
  })
}
