import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { freePort } from '../product/freePort'
import { start } from '../product/runScript'
import { call } from '../product/startProduct'

const root = resolve(__dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'hongqiang-disk-'))
const dataDir = join(home, 'data')
const file = (name: string) => join(dataDir, name)
/** Whoever is root may write everywhere, so the product is then started as nobody, who may write nowhere. */
const reader = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const mayRead = spawnSync(process.execPath, ['-e', `fs.accessSync('${root}/scripts/start.mjs')`], reader).status === 0

let env: Record<string, string>
let url: string
let token: string

const write = (title: string) =>
  call(url, token, 'news.write', { title, channel: 'work', summary: '', body: '<p>真的</p>' })

/** Runs a command of the shell in place of `npm start` until it ends by itself; answers what it said. */
function run(command: string, over: { uid?: number; gid?: number } = {}) {
  const child = spawn('bash', ['-c', command], { cwd: root, env: { ...process.env, ...env, HOME: tmpdir() }, ...over })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise<number | null>((done) => child.once('close', done))
  return { child, said: () => said, ended }
}

async function titles(): Promise<string[]> {
  const database = openDatabase({ file: file('cloud.db'), collections: schema })
  const rows = [...((await database.snapshot()).get('articles') ?? [])]
  database.close()
  return rows.map(({ title }) => String(title))
}

const oneLine = (said: string) => said.trim().split('\n')

/** A union's first day. */
beforeAll(async () => {
  chmodSync(home, 0o755)
  env = { PORT: String(await freePort()), DATA_DIR: dataDir }
  url = `http://127.0.0.1:${env.PORT}`
  const product = await start({ ...env, DEMO: '0' })
  const code = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(product.said())?.[0] ?? ''
  const taken = await call(url, undefined, 'invitations.take', { code, secret: 'a'.repeat(32) })
  if (!taken.ok) throw new Error(taken.text)
  token = taken.value.token ?? ''
  expect(await write('第一条')).toMatchObject({ ok: true })
  await product.end('SIGTERM')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a disk that takes no more ends the product with a sentence, and all that was acknowledged is there', async () => {
  // A file may grow to three megabytes, counted in kilobytes; what is written beyond fails as on a full disk.
  const product = run(`trap '' XFSZ; ulimit -f 3072; exec '${process.execPath}' scripts/start.mjs`)
  while (!product.said().includes('红墙长安已启动')) await new Promise((look) => setTimeout(look, 50))
  const acknowledged: string[] = []
  for (let number = 0; product.child.exitCode === null; number++) {
    const told = await write(`写满之前第 ${number} 条`).catch(() => undefined)
    if (told?.ok) acknowledged.push(`写满之前第 ${number} 条`)
  }
  expect(await product.ended).toBe(1)
  expect(oneLine(product.said()).filter((line) => line.includes('磁盘写不进去，已停止'))).toHaveLength(1)
  expect(acknowledged.length).toBeGreaterThan(10)
  const kept = new Set(await titles())
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([])
})

const testAsReader = mayRead ? test : test.skip

testAsReader('a folder that may not be written ends the start with one sentence and is as it was', async () => {
  const names = readdirSync(dataDir)
  const before = names.map((name) => [name, readFileSync(file(name)), statSync(file(name)).mtimeMs])
  for (const name of names) chmodSync(file(name), 0o444)
  chmodSync(dataDir, 0o555)
  const product = run(`exec '${process.execPath}' scripts/start.mjs`, reader)
  expect(await product.ended).toBe(1)
  expect(oneLine(product.said())).toEqual([
    expect.stringContaining(`数据文件夹 ${dataDir} 写不进去，没有启动，什么也没有改`),
  ])
  chmodSync(dataDir, 0o700)
  for (const name of names) chmodSync(file(name), 0o600)
  expect(readdirSync(dataDir).map((name) => [name, readFileSync(file(name)), statSync(file(name)).mtimeMs])).toEqual(
    before
  )
})

test('a journal that somebody cut short ends the start with one sentence, which says how much is missing', async () => {
  const product = await start(env)
  for (let number = 0; number < 20; number++) await write(`断电前第 ${number} 条`)
  await product.end('SIGKILL')
  truncateSync(file('cloud.db-wal'), Math.floor(statSync(file('cloud.db-wal')).size / 2))
  for (let times = 0; times < 2; times++) {
    const refused = await start(env)
    expect(refused.code).toBe(1)
    expect(oneLine(refused.said())).toEqual([expect.stringMatching(/少了最后 \d+ 次写入，没有启动/)])
  }
  rmSync(file('cloud.db.mark'))
  const accepted = await start(env)
  expect(accepted.code).toBeNull()
  expect(await write('以后')).toMatchObject({ ok: true })
  await accepted.end('SIGTERM')
  expect(await titles()).toEqual(expect.arrayContaining(['第一条', '以后']))
})
