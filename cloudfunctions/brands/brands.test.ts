import type { SafetyVerdict } from '#server/contentSafety'
import type { Input } from '#shared/api'
import type { BrandText } from '#shared/brands/brand'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { anEvent } from '#shared/testing/anEvent'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { anOfficer, aPerson, asking } from '../testing/factories'
import { listBrands, manageBrands, readBrand } from './listBrands'
import { writeBrand } from './writeBrand'

const TEXT: BrandText = {
  ...{ title: '“明珠杯”职工象棋比赛', about: '每年一届', source: '工会报道' },
  editions: [
    { name: '第四届', year: 2025, people: 88 },
    { name: '第五届', year: 2026, eventId: 'e-5' },
  ],
}
const NEW = { newKey: 'a'.repeat(16) }

function cameIn(memberId: string): CheckIn {
  return {
    ...{ id: checkInId('e-5', memberId), eventId: 'e-5', point: 'door', memberId, personId: '', enterpriseId: '' },
    ...{ unionId: 'union-e002', state: 'in', at: 1, door: '', how: 'name', by: '' },
  }
}

async function aRegister(verdict: SafetyVerdict = 'pass') {
  const store = await aStore({
    events: [anEvent({ id: 'e-5', state: 'published' }), anEvent({ id: 'e-draft', state: 'draft' })],
  })
  await store.checkins.addMany([cameIn('m1'), cameIn('m2'), { ...cameIn('m3'), state: 'undone' }])
  const desk = { ...asking(store, anOfficer()), safety: { judge: async () => verdict } }
  const member = asking(store, aPerson('Li'))
  return {
    write: (over: Partial<Input<'brands.write'>> = {}) => writeBrand({ text: TEXT, state: 'shown', ...over }, desk),
    shown: async () => answered(await listBrands({}, member)),
    managed: async () => answered(await manageBrands({}, desk)).map(({ title }) => title),
    read: (brandId: string, who = member) => readBrand({ brandId }, who),
    desk,
  }
}

describe('a brand', () => {
  test('is written once, however often it is sent, and read by everybody with its latest year', async () => {
    const { write, shown } = await aRegister()
    await write(NEW)
    await write(NEW)
    expect(await shown()).toMatchObject([{ title: TEXT.title, editions: 2, latest: 2026 }])
  })

  test('tells its editions from the last on, and of one that was run here who came', async () => {
    const { write, read } = await aRegister()
    const { brandId } = answered(await write(NEW))
    const { editions } = answered(await read(brandId))
    expect(editions.map(({ name, came, people }) => [name, came, people])).toEqual([
      ['第五届', 2, undefined],
      ['第四届', undefined, 88],
    ])
    expect(editions[0]?.event).toMatchObject({ isCancelled: false })
  })

  test('that is hidden is there for officers alone', async () => {
    const { write, shown, managed, read, desk } = await aRegister()
    const { brandId } = answered(await write({ ...NEW, state: 'hidden' }))
    expect([await shown(), await managed()]).toEqual([[], [TEXT.title]])
    await expect(read(brandId)).rejects.toThrow('not_found')
    expect(await read(brandId, desk)).toMatchObject({ ok: true })
  })

  test.each(['e-draft', 'e-nobody'])('takes no edition from %s, which nobody can read', async (eventId) => {
    const { write, managed } = await aRegister()
    const text = { ...TEXT, editions: [{ name: '第六届', year: 2027, eventId }] }
    expect(await write({ ...NEW, text })).toMatchObject({ ok: false, reason: 'edition_unknown' })
    expect(await managed()).toEqual([])
  })

  test('changed by two officers at once has the words of the first; a source that is left out goes', async () => {
    const { write, read } = await aRegister()
    const { brandId, rev } = answered(await write(NEW))
    const { source: _source, ...text } = TEXT
    expect(answered(await write({ brandId, rev, text: { ...text, editions: [] } }))).toEqual({ brandId, rev: 2 })
    expect(await write({ brandId, rev })).toEqual({ ok: false, reason: 'changed_meanwhile' })
    const brand = answered(await read(brandId))
    expect([brand.source, brand.editions]).toEqual([undefined, []])
  })

  test('with words that WeChat forbids is not written', async () => {
    const { write, managed } = await aRegister('risky')
    expect(await write(NEW)).toMatchObject({ ok: false, reason: 'words_risky' })
    expect(await managed()).toEqual([])
  })
})
