import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { freePort } from '../product/freePort'
import { start } from '../product/runScript'
import { call } from '../product/startProduct'

const root = resolve(__dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'hongqiang-backup-'))
const dataDir = join(home, 'data')
const copies = join(home, 'data-backups')
let env: Record<string, string>
let token: string | undefined

/** What one of the two scripts says, and how it ends. */
function run(script: 'backup' | 'restore', words: string[] = [], folder = dataDir) {
  const { DEMO: _demo, ...own } = process.env
  return new Promise<{ code: number; said: string }>((done) => {
    const options = { cwd: root, env: { ...own, DATA_DIR: folder } }
    execFile(process.execPath, [`scripts/${script}.mjs`, ...words], options, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), said: stdout + stderr })
    )
  })
}

/** Every row of a folder that nobody has open; the agenda goes on, and WeChat's keys are not taken along. */
async function rowsOf(folder: string) {
  const database = openDatabase({ file: join(folder, 'cloud.db'), collections: schema })
  const all = [...(await database.snapshot())].map(([name, rows]) => [name, [...rows]])
  database.close()
  const { agenda: _agenda, tokens: _tokens, ...kept } = Object.fromEntries(all)
  return kept
}

const write = (url: string, title: string) =>
  call(url, token, 'news.write', { title, channel: 'work', summary: '', body: '<p>真的</p>' })

/** A union's first day. */
beforeAll(async () => {
  env = { PORT: String(await freePort()), DATA_DIR: dataDir }
  const product = await start({ ...env, DEMO: '0' })
  const url = `http://127.0.0.1:${env.PORT}`
  const code = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(product.said())?.[0] ?? ''
  const taken = await call(url, undefined, 'invitations.take', { code, secret: 'a'.repeat(32) })
  if (!taken.ok) throw new Error(taken.text)
  token = taken.value.token
  for (let number = 0; number < 20; number++) expect(await write(url, `第 ${number} 条`)).toMatchObject({ ok: true })
  await product.end('SIGTERM')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const latest = () => join(copies, readdirSync(copies).sort().at(-1) ?? '')

test('a backup of what rests is the whole of it, for its owner alone, and another folder becomes the same', async () => {
  const before = await rowsOf(dataDir)
  expect(await run('backup')).toMatchObject({ code: 0, said: expect.stringMatching(/^备份好了，已逐字核对/) })
  expect(statSync(latest()).mode & 0o777).toBe(0o600)
  expect(statSync(copies).mode & 0o777).toBe(0o700)

  const elsewhere = join(home, 'elsewhere')
  expect(await run('restore', [latest()], elsewhere)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^恢复好了/),
  })
  expect(await rowsOf(elsewhere)).toEqual(before)
  const others = readdirSync(elsewhere).filter((name) => (statSync(join(elsewhere, name)).mode & 0o077) !== 0)
  expect(others).toEqual([])
})

test('a backup while people work holds all that was acknowledged before it began, and starts as it was', async () => {
  const product = await start(env)
  const url = `http://127.0.0.1:${env.PORT}`
  expect(await write(url, '备份前最后一条')).toMatchObject({ ok: true })
  let isOver = false
  const working = (async () => {
    for (let number = 0; !isOver; number++) await write(url, `备份时第 ${number} 条`)
  })()
  expect(await run('backup')).toMatchObject({ code: 0 })
  isOver = true
  await working
  expect((await fetch(`${url}/admin/backup`)).status).toBe(403)
  expect((await fetch(`${url}/admin/backup`, { headers: { authorization: `Credential=${token}` } })).status).toBe(403)
  await product.end('SIGKILL')

  const elsewhere = join(home, 'busy')
  expect(await run('restore', [latest()], elsewhere)).toMatchObject({ code: 0 })
  expect(JSON.stringify(await rowsOf(elsewhere))).toContain('备份前最后一条')
  const again = await start({ ...env, DATA_DIR: elsewhere, DEMO: '0' })
  expect(again.said()).not.toContain('演示')
  expect(await call(url, token, 'news.manage', {})).toMatchObject({ ok: true })
  await again.end('SIGTERM')
})

test('nothing is overwritten, and what is no whole backup changes nothing', async () => {
  const before = await rowsOf(dataDir)
  const spoiled = join(home, 'spoiled.zip')
  const whole = readFileSync(latest())
  writeFileSync(spoiled, whole.subarray(0, whole.length / 2))
  const refusals: [string[], RegExp][] = [
    [[latest()], /已经有东西，什么也没有改/],
    [[spoiled, '--replace'], /不是完整的备份/],
    [[join(home, 'nothing.zip')], /找不到备份文件/],
  ]
  for (const [words, sentence] of refusals) {
    const { code, said } = await run('restore', words)
    expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(said).toMatch(sentence)
  }
  expect(await run('backup', [latest()])).toMatchObject({ code: 1, said: expect.stringContaining('没有覆盖') })
  expect(await run('backup', [], join(home, 'empty'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('还没有数据'),
  })
  expect(await rowsOf(dataDir)).toEqual(before)
  expect(readdirSync(home).filter((name) => /restoring|part/.test(name))).toEqual([])
})

test('a folder that is served is not replaced', async () => {
  const product = await start(env)
  expect(await run('restore', [latest(), '--replace'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('正在使用'),
  })
  await product.end('SIGTERM')
})

test.each([
  ['overwritten at its beginning', 0, 20_000],
  ['overwritten from its middle on', 0.5, Number.POSITIVE_INFINITY],
])(
  'a data file that is %s ends the start with one sentence, and the last copy brings it back',
  async (_how, share, length) => {
    const file = join(dataDir, 'cloud.db')
    const bytes = readFileSync(file)
    const before = await rowsOf(dataDir)
    const from = Math.floor(bytes.length * share)
    bytes.fill(0xff, from, Math.min(from + length, bytes.length))
    writeFileSync(file, bytes)
    const product = await start(env)
    expect({ code: product.code, lines: product.said().trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(product.said()).toContain(`最近一份备份是 ${latest()}`)

    expect(await run('restore', [latest(), '--replace'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('原来的文件夹留在'),
    })
    expect(Object.keys(await rowsOf(dataDir))).toEqual(Object.keys(before))
    const mended = await start(env)
    expect(mended.code).toBeNull()
    await mended.end('SIGTERM')
  }
)
