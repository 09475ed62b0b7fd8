import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The prints of these targets in these surroundings, one process for all. */
function prints(...asked: [target: string, env: Record<string, string>][]): string[] {
  const file = join(__dirname, 'buildTargets.mjs')
  const script = `import { printOf, targets } from ${JSON.stringify(file)}
const asked = ${JSON.stringify(asked)}
console.log(JSON.stringify(asked.map(([target, env]) => printOf(${JSON.stringify(join(__dirname, '../..'))}, targets[target], env))))`
  return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)
}

test('a package for another environment is another one, and is built anew', () => {
  const [plain, same, cloud, base, desk, deskCloud] = prints(
    ['weapp', {}],
    ['weapp', { UNRELATED: '1' }],
    ['weapp', { CLOUD_ENV: 'union-1a2b' }],
    ['h5', { API_BASE: 'https://a.example' }],
    ['workbench', {}],
    ['workbench', { CLOUD_ENV: 'union-1a2b' }]
  )
  expect(same).toBe(plain)
  expect(cloud).not.toBe(plain)
  expect(base).not.toBe(prints(['h5', {}])[0])
  expect(deskCloud).toBe(desk)
})
