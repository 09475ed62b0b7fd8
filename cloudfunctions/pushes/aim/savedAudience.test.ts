import * as v from 'valibot'
import { type Audience, everybody, isSameAudience } from '#shared/pushes/audience'
import { AUDIENCES_AT_MOST, SaveAudienceInput } from '#shared/pushes/savedAudience'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking, NOON } from '../../testing/factories'
import { listAudiences } from './audiences'

const large: Audience = { ...everybody, sizes: ['large'] }
const women: Audience = { ...everybody, tags: ['woman'], sizes: ['large'] }

async function aShelf() {
  const store = await aStore()
  let now = NOON
  const as = (name: string) => asking(store, anOfficer(name), now++)
  return {
    store,
    save: (name: string, audience = large, who = 'Lin') => atTheDoor('audiences.save', { name, audience }, as(who)),
    drop: (audienceId: string) => atTheDoor('audiences.drop', { audienceId }, as('Guo')),
    names: async () => answered(await listAudiences({}, as('Guo'))).map(({ name }) => name),
  }
}

describe('an audience under a name', () => {
  test('is there for every officer, the latest first', async () => {
    const { save, names } = await aShelf()
    await save('百人以上')
    await save('百人以上女职工', women, 'Guo')
    expect(await names()).toEqual(['百人以上女职工', '百人以上'])
  })

  test('saved again is another choice and not another entry', async () => {
    const { store, save } = await aShelf()
    const { id } = answered(await save('重点企业'))
    answered(await save('重点企业', women, 'Guo'))
    expect(await store.audiences.list({ limit: 9 })).toMatchObject([{ id, audience: women, savedBy: 'Guo' }])
  })

  test('can be given up, twice is once, and the log has both', async () => {
    const { store, save, drop, names } = await aShelf()
    const { id } = answered(await save('百人以上'))
    await drop(id)
    expect(await drop(id)).toEqual({ ok: true, value: { dropped: true } })
    expect(await names()).toEqual([])
    const lines = await store.log.list({ order: ['at', 'asc'], limit: 9 })
    expect(lines.map(({ action, subject }) => [action, subject])).toEqual([
      ['audiences.save', '百人以上'],
      ['audiences.drop', '百人以上'],
    ])
  })

  test('is one of so many at most, and the old ones can still be changed', async () => {
    const { save } = await aShelf()
    for (let index = 0; index < AUDIENCES_AT_MOST; index++) answered(await save(`第 ${index} 组`))
    expect(await save('再一组')).toEqual({ ok: false, reason: 'audiences_full' })
    expect(await save('第 3 组', women)).toMatchObject({ ok: true })
  })

  test('is one of so many at most also when many are saved at once', async () => {
    const { store, save } = await aShelf()
    for (let index = 2; index < AUDIENCES_AT_MOST; index++) answered(await save(`第 ${index} 组`))
    await Promise.all(Array.from({ length: 9 }, (_one, index) => save(`又一组 ${index}`)))
    expect(await store.audiences.count()).toBeLessThanOrEqual(AUDIENCES_AT_MOST)
  })

  test.each([
    ['everybody', { name: '大家', audience: everybody }],
    ['without a name', { name: ' ', audience: large }],
    ['with a word that is none', { name: '怪', audience: { ...large, sizes: ['huge'] } }],
  ])('is not saved: %s', (_what, input) => {
    expect(v.safeParse(SaveAudienceInput, input).success).toBe(false)
  })
})

describe('two choices', () => {
  test.each<[string, Partial<Audience>, Partial<Audience>, boolean]>([
    ['in another order are the same', { sizes: ['large', 'micro'] }, { sizes: ['micro', 'large'] }, true],
    ['of which one has more are not', { sizes: ['large'] }, { sizes: ['large', 'micro'] }, false],
    ['of other groups are not', { sizes: ['large'] }, { tags: ['woman'] }, false],
  ])('%s', (_what, one, other, same) => {
    expect(isSameAudience({ ...everybody, ...one }, { ...everybody, ...other })).toBe(same)
  })
})
