import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { scripts } from '../../package.json'
import { freePort } from '../product/freePort'
import { runScript, start } from '../product/runScript'
import { call, post } from '../product/startProduct'

const root = resolve(__dirname, '../..')
const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
let env: Record<string, string>
let kept: Rows

type Rows = Record<string, unknown>

/** A union's first day: its owner comes in by the code of the console and writes an article. */
beforeAll(async () => {
  env = { PORT: String(await freePort()), DATA_DIR: dataDir }
  const product = await start({ ...env, DEMO: '0' })
  const url = `http://127.0.0.1:${env.PORT}`
  const code = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(product.said())?.[0] ?? ''
  const taken = await call(url, undefined, 'invitations.take', { code, secret: 'a'.repeat(32) })
  if (!taken.ok) throw new Error(taken.text)
  const { token } = taken.value
  const words = { title: '第一条消息', channel: 'work' as const, summary: '', body: '<p>真的</p>' }
  expect(await call(url, token, 'news.write', words)).toMatchObject({ ok: true })
  await product.end('SIGTERM')
  kept = await rows()
  expect(Object.keys(kept)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^people /), expect.stringMatching(/^articles /)])
  )
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** All rows of the folder by collection and id, but the agenda's, which go on. The folder must not be open. */
async function rows(): Promise<Rows> {
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  const found: Rows = {}
  for (const name of database.collections().filter((name) => name !== 'agenda')) {
    for (const row of await database.find(name, { query: {}, limit: 10_000 })) found[`${name} ${row._id}`] = row
  }
  database.close()
  return found
}

describe('real data stays, whatever is started on it', () => {
  afterEach(async () => expect(await rows()).toMatchObject(kept))

  test('a plain start opens it as it is, with no door of a demonstration', async () => {
    const product = await start(env)
    expect({ ...product, said: product.said() }).toMatchObject({
      code: null,
      said: expect.not.stringContaining('演示'),
    })
    const url = `http://127.0.0.1:${env.PORT}`
    expect((await post(`${url}/demo/reset`, {})).status).toBe(404)
    expect((await post(`${url}/weixin/demo/reset`, {})).status).toBe(404)
    await product.end('SIGTERM')
  })

  test('so does one on another port, and one that is killed', async () => {
    const product = await start({ ...env, PORT: String(await freePort()) })
    expect(product.code).toBeNull()
    await product.end('SIGKILL')
    await (await start({ ...env, DEMO: '0' })).end('SIGTERM')
  })

  test('so does one on a folder that a version without marks has written', async () => {
    rmSync(join(dataDir, 'folder.json'))
    const product = await start(env)
    expect({ ...product, said: product.said() }).toMatchObject({
      code: null,
      said: expect.not.stringContaining('演示'),
    })
    await product.end('SIGTERM')
    expect(readFileSync(join(dataDir, 'folder.json'), 'utf8')).toContain('real')
  })

  test.each([
    ['DEMO=1 npm start', ['scripts/start.mjs'], '1', '真实数据'],
    ['DEMO=true npm start', ['scripts/start.mjs'], 'true', 'DEMO 只能填'],
    ['npm run seed', ['scripts/seed.mjs'], '', '真实数据'],
    ['npm run seed -- --reset', ['scripts/seed.mjs', '--reset'], '', '真实数据'],
    ['DEMO=0 npm run seed -- --reset', ['scripts/seed.mjs', '--reset'], '0', '不放演示数据'],
  ])('%s ends with one sentence', async (_name, command, DEMO, words) => {
    const { code, said: tell } = await runScript(command, { ...env, DEMO })
    const said = tell()
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) })
    expect(said).toContain('什么也没有改')
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    ['npm run deploy', 'deploy', 2],
    ['npm run build', 'build functions', 0],
    ['npm run competition', 'competition --help', 0],
    ['npm run restore', 'restore nothing.zip', 1],
    ['npm run export', 'export nothing.zip nowhere', 1],
    ['npm run keys', 'keys/keys', 0],
    ['npm run keys -- --new', 'keys/keys --new', 0],
  ])('%s does not change it', async (_name, line, code) => {
    const [script, ...words] = line.split(' ')
    const surroundings = { ...env, CLOUDBASE_ENV: '' }
    expect(await runScript([`scripts/${script}.mjs`, ...words], surroundings)).toMatchObject({ code })
  })

  test('and no other script knows where it is', () => {
    const readers = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.(mjs|ts)$/.test(file) && /env\.DATA_DIR|'\.data'/.test(readFileSync(join(root, 'scripts', file), 'utf8'))
    )
    expect(readers.sort()).toEqual([
      'backup.mjs',
      'export.mjs',
      'keys/keys.mjs',
      'restore.mjs',
      'seed.mjs',
      'start.mjs',
    ])
    const lines = Object.entries(scripts).filter(([, line]) =>
      /(backup|export|keys|restore|seed|start)\.mjs|DATA_DIR|\.data/.test(line)
    )
    expect(lines.map(([name]) => name).sort()).toEqual(['backup', 'export', 'keys', 'restore', 'seed', 'start'])
  })
})
