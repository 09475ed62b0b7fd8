import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, schema } from '../../cloudfunctions/schema'
import { aChunk } from '../../cloudfunctions/testing/aChunk'
import { aNews } from '../../cloudfunctions/testing/anOutbox'
import { readBackup } from '../../localcloud/backup/readBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import type { LocalCloud } from '../../localcloud/localCloud'
import { openStorage } from '../../localcloud/storage/openStorage'
import { listBackups, outOfRotation } from './backupFiles'
import { holdBackUnsent } from './holdBackUnsent'
import { takeMissingCopy } from './keepCopies'

const DAY = 86_400_000
const NIGHT = Date.UTC(2026, 10, 27, 18)

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keeping-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const nights = (from: number, count: number) =>
  Array.from({ length: count }, (_, night) => {
    const day = new Date(from + night * DAY + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
    return `nightly-${day}-020000.zip`
  })

describe('the rotation of copies', () => {
  test('keeps a week of days, five weeks and a year of months, the last of each', () => {
    const two = nights(Date.UTC(2025, 0, 1), 700)
    const kept = two.filter((name) => !outOfRotation(two).includes(name))
    const months = ['0131', '0228', '0331', '0430', '0531', '0630', '0731', '0831', '0930', '1031']
    const sundays = ['1108', '1115', '1122']
    const days = ['1125', '1126', '1127', '1128', '1129', '1130', '1201']
    expect(kept).toEqual([...months, ...sundays, ...days].map((day) => `nightly-2026${day}-020000.zip`))
  })

  test('after each night keeps what it kept all at once', () => {
    let folder: string[] = []
    const all = nights(Date.UTC(2025, 0, 1), 500)
    for (const night of all) {
      folder.push(night)
      const gone = outOfRotation(folder)
      folder = folder.filter((name) => !gone.includes(name))
    }
    expect(folder).toEqual(all.filter((name) => !outOfRotation(all).includes(name)))
  })

  test('lets go of nothing while there is little', () => {
    expect(outOfRotation(nights(NIGHT, 7))).toEqual([])
    expect(outOfRotation([])).toEqual([])
  })
})

/** A folder that is served, as far as copies are concerned. */
function aCloud() {
  const dataDir = join(home, 'data')
  const database = openDatabase({ file: ':memory:', collections: schema })
  const storage = openStorage({ folder: join(dataDir, 'files'), url: () => '' })
  const said: string[] = []
  const keeping = { dataDir, cloud: { database, storage } as LocalCloud, say: (line: string) => said.push(line) }
  return { ...keeping, said, copies: `${dataDir}-backups`, keeping }
}

describe('the copy of a night', () => {
  test('is a whole backup of real data', async () => {
    const { keeping, copies, said } = aCloud()
    await takeMissingCopy(keeping, NIGHT)
    expect(listBackups(copies).map((file) => file.slice(copies.length + 1))).toEqual(['nightly-20261128-020000.zip'])
    const { manifest, close } = await readBackup(listBackups(copies)[0] ?? '')
    close()
    expect(manifest.about).toMatchObject({ kind: 'real' })
    expect(said).toEqual([])
  })

  test('that cannot be written is said in a sentence, and leaves neither a half one nor fewer than before', async () => {
    const { keeping, copies, said } = aCloud()
    await takeMissingCopy(keeping, NIGHT)
    const broken = { ...keeping.cloud.database, snapshot: () => Promise.reject(new Error('disk')) }
    await takeMissingCopy({ ...keeping, cloud: { ...keeping.cloud, database: broken } }, NIGHT + DAY)
    expect(said).toEqual([expect.stringMatching(/^今夜的备份没有写成.*以前的备份都在/)])
    expect(readdirSync(copies)).toEqual(['nightly-20261128-020000.zip'])
  })

  test('is one a night, and comes in the first hour after a night in which the machine was off', async () => {
    const { keeping, copies } = aCloud()
    for (const hour of [0, 1, 5, 23]) await takeMissingCopy(keeping, NIGHT + hour * 3_600_000)
    expect(listBackups(copies)).toHaveLength(1)
    for (const hour of [31, 32]) await takeMissingCopy(keeping, NIGHT + hour * 3_600_000)
    expect(listBackups(copies).map((file) => file.slice(copies.length + 1))).toEqual([
      'nightly-20261129-090000.zip',
      'nightly-20261128-020000.zip',
    ])
  })

  test('leaves alone what is none of its own, and what somebody asked for', async () => {
    const { keeping, copies } = aCloud()
    await takeMissingCopy(keeping, NIGHT)
    const asked = ['backup-20261128-100000.zip', 'backup-20261128-150000.zip', '年终备份.zip']
    for (const name of asked) writeFileSync(join(copies, name), '')
    for (let night = 1; night < 10; night++) await takeMissingCopy(keeping, NIGHT + night * DAY)
    expect(readdirSync(copies)).toEqual(expect.arrayContaining(asked))
    expect(listBackups(copies).length).toBeLessThan(12)
  })
})

test('what had not been sent when the backup was made is sent by nobody afterwards', async () => {
  const database = openDatabase({ file: ':memory:', collections: schema })
  const store = openStore(localDatabase(database))
  const { messages, pushes, pushChunks } = store
  await messages.addMany(['a', 'b'].map((turn) => aNews('Li', { kind: 'place_taken', turn, now: NIGHT })))
  await messages.change({ _id: 'place_taken:cup:p-Li:b' }, { 'delivery.state': 'sent' })
  for (const state of ['gathering', 'asked', 'approved', 'sending', 'sent', 'stopped'] as const)
    await pushes.add({ id: state, state } as never)
  await pushChunks.add(aChunk([], { state: 'leased' }))

  expect(await holdBackUnsent(store)).toEqual({ messages: 1, pushes: 4 })
  expect((await store.messages.listAll()).map(({ delivery }) => delivery.state).sort()).toEqual(['inbox', 'sent'])
  expect((await store.pushChunks.listAll()).map(({ state }) => state)).toEqual(['held'])
  const states = (await store.pushes.listAll()).map(({ id, state }) => [id, state])
  expect(Object.fromEntries(states)).toEqual({
    ...{ gathering: 'recalled', asked: 'recalled', approved: 'recalled' },
    ...{ sending: 'stopped', sent: 'sent', stopped: 'stopped' },
  })
  database.close()
})

test('a list of people that somebody just took along is in no backup, and other files are', async () => {
  const { keeping, copies } = aCloud()
  const { database, storage } = keeping.cloud
  const picture = await storage.write('pictures/合影.jpg', Buffer.from('picture'))
  const list = await storage.write('exports/1/list.xlsx', Buffer.from('膝盖不好'))
  const others = Array.from({ length: 50 }, (_, n) => ({ _id: `0${n}`, fileId: `cloud://x.y/exports/0${n}/l.xlsx` }))
  await database.insert('exports', { documents: [...others, { _id: '1', fileId: list }] })
  await takeMissingCopy(keeping, NIGHT)
  const { manifest, close } = await readBackup(listBackups(copies)[0] ?? '')
  close()
  const names = manifest.entries.map(({ name }) => name)
  expect(names).toContain(`files/${storage.storedName(picture)}`)
  expect(names).not.toContain(`files/${storage.storedName(list)}`)
  expect(manifest.rows).not.toHaveProperty('exports')
  expect(manifest.files).toBe(1)
})
