import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { eventInput } from '#shared/testing/anEvent'
import { readBackup } from '../../localcloud/backup/readBackup'
import { readDoor } from '../../scripts/keeping/door'
import { freePort } from '../product/freePort'
import { runScript, startServing } from '../product/runScript'
import { call, signIn } from '../product/startProduct'

const home = mkdtempSync(join(tmpdir(), 'hongqiang-keys-'))
const dataDir = join(home, 'data')
const elsewhere = join(home, 'elsewhere')
const savedKeys = join(home, 'saved-keys.json')
const question = { id: 'note', label: '备注', kind: 'text' as const, required: false }
const NOTE = '膝盖不好，请安排靠边的座位'
const UNOPENED = '打不开（缺密钥）'
const SCRIPTS: Record<string, string> = {
  backup: 'scripts/backup.mjs',
  restore: 'scripts/restore.mjs',
  keys: 'scripts/keys/keys.mjs',
}
const UNTIL_ITS_END = '\u0000'

let port: string
let url: string
let eventId: string
const at = (folder: string) => ({ PORT: port, DATA_DIR: folder })
const serve = (folder: string) => startServing(at(folder))

/** What a script says, and how it ends. */
async function run(line: string, folder = dataDir) {
  const [script = '', ...words] = line.split(' ')
  const { code, said } = await runScript([SCRIPTS[script] ?? '', ...words], at(folder), UNTIL_ITS_END)
  return { code, said: said() }
}

/** Ids of the keys in a folder, the one that seals first. */
const idsOf = (file: string): string[] =>
  JSON.parse(readFileSync(file, 'utf8')).keys.map(({ id }: { id: string }) => id)

const register = async (person: string, note: string) =>
  expect(await call(url, await signIn(url, person), 'events.register', { eventId, answers: { note } })).toMatchObject({
    ok: true,
  })

/** The answers in the desk's list, in the order of signing up. */
async function notes(): Promise<unknown[]> {
  const list = await call(url, await signIn(url, 'officer-1'), 'events.registrations', { eventId })
  if (!list.ok) throw new Error(list.text)
  return list.value.items.map(({ answers }) => answers.note)
}

async function countUnder(folder: string, id: string): Promise<number> {
  const { secretId = '' } = readDoor(folder) ?? {}
  const answer = await fetch(`${url}/admin/keys`, { headers: { authorization: `Credential=${secretId}` } })
  const { use } = (await answer.json()) as { use: [string, number][] }
  return new Map(use).get(id) ?? 0
}

const copies = () => readdirSync(`${dataDir}-backups`).map((name) => join(`${dataDir}-backups`, name))

/** A demonstration with an event that asks something, one who answered, and a backup of it. */
beforeAll(async () => {
  port = String(await freePort())
  url = `http://127.0.0.1:${port}`
  if (process.env.SEEDED_DIR) cpSync(process.env.SEEDED_DIR, dataDir, { recursive: true })
  const product = await serve(dataDir)
  const officer = await signIn(url, 'officer-1')
  const words = eventInput({ title: '开抢', capacity: 20, questions: [question] }, Date.now())
  const written = await call(url, officer, 'events.write', words)
  if (!written.ok) throw new Error(written.text)
  eventId = written.value.eventId
  expect(await call(url, officer, 'events.publish', { eventId })).toMatchObject({ ok: true })
  await register('p00001', NOTE)
  expect(await notes()).toEqual([NOTE])
  const { code, said } = await run('backup')
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(join(dataDir, 'keys.json')) })
  expect(said).toMatch(new RegExp(`密钥 ${idsOf(join(dataDir, 'keys.json'))[0]} 不在备份里`))
  expect((await fetch(`${url}/admin/keys`)).status).toBe(403)
  await product.end('SIGTERM')
  cpSync(join(dataDir, 'keys.json'), savedKeys)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('no byte of a key and no word of an answer is in a backup, which tells the key that it needs', async () => {
  const [entry] = JSON.parse(readFileSync(savedKeys, 'utf8')).keys as { id: string; key: string }[]
  const bytes = Buffer.from(entry?.key ?? '', 'hex')
  const forms = [bytes, ...(['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(bytes.toString(form)))]
  const { manifest, readAll, close } = await readBackup(copies()[0] ?? '')
  const all: Buffer[] = [Buffer.from(JSON.stringify(manifest)), readFileSync(copies()[0] ?? '')]
  await readAll(async (_name, part) => void all.push(await buffer(part))).finally(close)
  const whole = Buffer.concat(all)

  expect(bytes).toHaveLength(32)
  expect(forms.filter((form) => whole.includes(form))).toEqual([])
  expect(whole.includes('膝盖')).toBe(false)
  expect(manifest.about.answerKeys).toBe(entry?.id)
})

test('restored without its keys everything runs, says what does not open, and opens it when the keys come back', async () => {
  const lacking = /有 \d+ 份报名的回答打不开，缺密钥 [0-9a-f]{8}/
  expect(await run(`restore ${copies()[0]}`, elsewhere)).toEqual({ code: 0, said: expect.stringMatching(lacking) })
  const product = await serve(elsewhere)
  expect(product.said()).toMatch(lacking)
  expect(await notes()).toEqual([UNOPENED])
  const officer = await signIn(url, 'officer-1')
  expect(await call(url, officer, 'events.export', { eventId, reason: '现场签到' })).toMatchObject({ ok: true })
  await register('p00002', '新写的')
  expect(await notes()).toEqual([UNOPENED, '新写的'])
  expect((await run('keys', elsewhere)).said).toMatch(/缺这把密钥，打不开/)

  // The running product says how it is with its own keys; the one that was put back counts from the next start on.
  expect(await run(`keys --add ${savedKeys}`, elsewhere)).toMatchObject({ code: 0 })
  await product.end('SIGTERM')
  const again = await serve(elsewhere)
  expect(again.said()).not.toContain('打不开')
  expect(await notes()).toEqual([NOTE, '新写的'])
  await again.end('SIGTERM')
})

test('a wrong key is said to be wrong, and the keys of the folder that is put aside are taken where they fit', async () => {
  const wrong = join(home, 'wrong')
  const wrongKeys = join(home, 'wrong-keys.json')
  const { keys } = JSON.parse(readFileSync(join(elsewhere, 'keys.json'), 'utf8')) as { keys: { id: string }[] }
  const others = keys.filter(({ id }) => !idsOf(savedKeys).includes(id))
  writeFileSync(wrongKeys, JSON.stringify({ keys: others }))
  const refusals: [string, RegExp][] = [
    [`restore ${copies()[0]} --keys ${wrongKeys}`, /^密钥不对，什么也没有改：备份要用密钥/],
    [`restore ${copies()[0]} --keys ${join(home, 'nothing.json')}`, /^找不到密钥文件/],
    [`restore ${copies()[0]} --keys ${copies()[0]}`, /读不懂/],
  ]
  for (const [line, sentence] of refusals) {
    const { code, said } = await run(line, wrong)
    expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(said).toMatch(sentence)
  }
  expect(readdirSync(home).filter((name) => name.startsWith('wrong') && name !== 'wrong-keys.json')).toEqual([])

  const right = await run(`restore ${copies()[0]} --keys ${savedKeys}`, wrong)
  expect({ code: right.code, lacks: right.said.includes('打不开') }).toEqual({ code: 0, lacks: false })
  expect(statSync(join(wrong, 'keys.json')).mode & 0o777).toBe(0o600)
  const replaced = await run(`restore ${copies()[0]} --replace`, wrong)
  expect({ code: replaced.code, lacks: replaced.said.includes('打不开') }).toEqual({ code: 0, lacks: false })
  expect(idsOf(join(wrong, 'keys.json'))).toEqual(idsOf(savedKeys))
})

test('keys are changed while people answer, and in the end the old one goes', async () => {
  const [old = ''] = idsOf(join(dataDir, 'keys.json'))
  const product = await serve(dataDir)
  expect(await run('keys --new')).toMatchObject({ code: 0, said: expect.stringContaining('下次 npm start') })
  const [fresh = ''] = idsOf(join(dataDir, 'keys.json'))
  expect(fresh).not.toBe(old)
  await register('p00002', '换密钥时写的')
  expect(await notes()).toEqual([NOTE, '换密钥时写的'])
  expect(await run(`keys --drop ${old}`)).toMatchObject({ code: 1, said: expect.stringContaining('正在使用') })
  await product.end('SIGKILL')
  const refused: [string, string][] = [
    [`keys --drop ${old}`, '份报名要用，没有去掉'],
    [`keys --drop ${fresh}`, '正在使用，没有去掉'],
    ['keys --drop 00000000', '没有密钥 00000000'],
    ['keys --drop', '可以这样用'],
  ]
  for (const [line, words] of refused)
    expect(await run(line)).toEqual({ code: 1, said: expect.stringContaining(words) })

  const again = await serve(dataDir)
  await register('p00003', '换好以后写的')
  // The step that seals anew was woken by the start; each look is a call of its own.
  while ((await countUnder(dataDir, old)) > 0) await new Promise((look) => setTimeout(look, 100))
  expect(await notes()).toEqual([NOTE, '换密钥时写的', '换好以后写的'])
  await again.end('SIGTERM')
  expect(await run(`keys --drop ${old}`)).toMatchObject({ code: 0 })
  expect(idsOf(join(dataDir, 'keys.json'))).toEqual([fresh])
  const last = await serve(dataDir)
  expect(last.said()).not.toContain('打不开')
  expect(await notes()).toEqual([NOTE, '换密钥时写的', '换好以后写的'])
  await last.end('SIGTERM')
})
