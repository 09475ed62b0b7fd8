import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What `commandOf` answers; a module of Node's own kind is asked by a process of its own. */
function commandOf(...given: unknown[]): unknown {
  const file = join(__dirname, 'commandOf.mjs')
  const script = `import { commandOf } from ${JSON.stringify(file)}
console.log(JSON.stringify(commandOf(...${JSON.stringify(given)})))`
  return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)
}

describe('the command line of npm', () => {
  test('is npm itself where it is a program', () => {
    expect(commandOf('npm', ['install', '--no-save'], 'linux')).toEqual({
      ...{ command: 'npm', words: ['install', '--no-save'], options: {} },
    })
  })

  test('goes through the shell on Windows, which would refuse it otherwise, with every word in one piece', () => {
    expect(
      commandOf('npm', ['install', '--prefix', 'C:\\Users\\王 五\\.cache', '@cloudbase/cli@2.12.10'], 'win32')
    ).toEqual({
      command: 'npm.cmd',
      words: ['install', '--prefix', '"C:\\Users\\王 五\\.cache"', '@cloudbase/cli@2.12.10'],
      options: { shell: true },
    })
    expect(commandOf('C:\\红墙 长安\\tcb', [], 'win32')).toMatchObject({ command: '"C:\\红墙 长安\\tcb.cmd"' })
  })
})
