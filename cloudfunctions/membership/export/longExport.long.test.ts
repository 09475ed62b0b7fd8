import readExcelFile from 'read-excel-file/node'
import type { Job } from '#server/job'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { aFullStore } from '../../testing/aStore'
import { aMember, anOfficer, asking, NOON } from '../../testing/factories'
import { exportRoster } from './exportRoster'
import { A_PART } from './rosterExport'
import { showExport } from './showExport'
import { writeExport } from './writeExport'

const ROWS = 2 * A_PART + 500

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A street with a roster of three sheets, and an officer who has just asked for it. */
async function aLongRoster() {
  const full = await aFullStore({ people: [anOfficer('Lin')] })
  const { store } = full
  const idOf = (index: number) => `m${String(index).padStart(6, '0')}`
  await store.members.addMany(Array.from({ length: ROWS }, (_row, index) => aMember(`员${index}`, { id: idOf(index) })))
  const desk = { ...asking(store, anOfficer('Lin')), files: storage.files }
  const made = answered(await exportRoster({ reason: '年度核对' }, desk))
  const exportId = 'exportId' in made ? made.exportId : ''
  const time = { now: NOON }
  const job = { store, files: storage.files, clock: () => time.now, until: NOON + 40_000 } as Job
  const show = async () => answered(await showExport({ exportId }, desk))
  return { ...full, desk, exportId, time, job, show }
}

describe('a roster too long for one call', () => {
  test('is written part by part by the agenda, over several runs, and holds everybody once', async () => {
    const { job, exportId, woken, show, time } = await aLongRoster()
    expect(woken).toContain(`membership.writeExport/${exportId}`)
    expect(await show()).toEqual({ state: 'writing', written: 0, rows: ROWS, files: [] })

    // A run whose time is up after its first part says when it goes on.
    const clock = () => time.now++
    expect(await writeExport.run({ ...job, clock, until: NOON + 1 }, exportId)).toBeGreaterThanOrEqual(NOON)
    expect(await show()).toMatchObject({ state: 'writing', written: A_PART, files: [] })
    expect(await writeExport.run({ ...job, until: time.now + 40_000 }, exportId)).toBeUndefined()

    const { state, written, files } = await show()
    expect({ state, written, parts: files.map(({ rows }) => rows) }).toEqual({
      ...{ state: 'ready', written: ROWS, parts: [A_PART, A_PART, 500] },
    })
    const last = (await readExcelFile(await storage.get(files[2]?.url ?? '')))[0]?.data ?? []
    expect(last[0]?.[0]).toContain('用途：年度核对')
    expect(last.slice(2).map(([name]) => name)).toEqual(
      Array.from({ length: 500 }, (_row, index) => `员${2 * A_PART + index}`)
    )
  })

  test('is shown to nobody else, and ends when whoever asked for it is dismissed', async () => {
    const { store, desk, job, exportId, show } = await aLongRoster()
    const other = { ...desk, person: anOfficer('Guo') }
    await expect(showExport({ exportId }, other)).rejects.toMatchObject({ fault: 'not_found' })

    await store.people.change({ _id: desk.person.id }, { roles: [] })
    expect(await writeExport.run(job, exportId)).toBeUndefined()
    expect(await show()).toMatchObject({ state: 'ended', files: [] })
    expect(await store.exports.count()).toBe(0)
  })
})
