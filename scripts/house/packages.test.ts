import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import packageJson from '../../package.json'
import reasons from './packagesByReason.json'

const root = resolve(__dirname, '../..')
const ROOMS = ['src', 'cloudfunctions', 'workbench', 'localcloud', 'standin', 'scripts', 'e2e', 'config']
const CODE = /\.(ts|tsx|mjs|cjs|js|scss|css)$/
const IMPORT = /(?:\bfrom\s+|^import\s+|\b(?:import|require)\(\s*|@(?:use|import)\s+)['"]([@\w][\w@./-]*)['"]/gm

const listed = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })
const imported = new Set(
  [...ROOMS.flatMap((room) => filesOf(join(root, room))), join(root, 'jest.config.mjs')].flatMap(packagesIn)
)

describe('package.json', () => {
  test('lists every package that our own files import', () => {
    expect([...imported].filter((name) => !listed.includes(name))).toEqual([])
  })

  test('lists none that nothing needs: who is not imported has a reason beside it', () => {
    const unused = listed.filter((name) => !imported.has(name) && !Object.hasOwn(reasons, name))
    expect(unused).toEqual([])
    expect(Object.keys(reasons).filter((name) => !listed.includes(name) || imported.has(name))).toEqual([])
  })

  test('is what the lock file was made from, and the lock names no registry', () => {
    const lock = JSON.parse(read('package-lock.json'))
    const { dependencies, devDependencies, engines } = lock.packages['']
    const { dependencies: own, devDependencies: ownDev, engines: ownEngines } = packageJson
    expect({ dependencies, devDependencies, engines }).toEqual({
      dependencies: own,
      devDependencies: ownDev,
      engines: ownEngines,
    })
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*(registry|npm)[^"]*\.tgz/)
  })
})

describe('the version of Node', () => {
  test('is the one that the strictest tool asks for, and README says the same', () => {
    const { engines } = JSON.parse(read('node_modules/vite/package.json'))
    expect(packageJson.engines.node).toBe(engines.node)
    const [twenty, later] = [...packageJson.engines.node.matchAll(/(\d+\.\d+)\.0/g)].map(([, version]) => version)
    expect(read('README.md')).toContain(`Node 20 from ${twenty}, or from ${later} on`)
  })

  test('is checked before anything is installed', () => {
    const table = {
      '18.20.0': false,
      '20.15.1': false,
      '20.19.0': true,
      '20.20.1': true,
      '21.7.3': false,
      '22.11.0': false,
      '22.12.0': true,
      '24.0.0': true,
    }
    const code = `import { fitsEngines, inWords } from './scripts/nodeVersion.mjs'
      const fits = (version) => [version, fitsEngines(${JSON.stringify(packageJson.engines.node)}, version)]
      const words = inWords(${JSON.stringify(packageJson.engines.node)})
      console.log(JSON.stringify({ words, table: Object.fromEntries(${JSON.stringify(Object.keys(table))}.map(fits)) }))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual({ words: '20.19.0 以上的 20 版，或 22.12.0 以上', table })
  })
})

function packagesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const names = [...text.matchAll(IMPORT)].map(([, name]) => name ?? '')
  return names
    .filter((name) => !builtinModules.includes(name) && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
    )
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => CODE.test(name)).map((name) => join(folder, name))
}
