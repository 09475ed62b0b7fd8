import { answered } from '../../testing/answered'
import { dyingAfter, survive } from '../../testing/dying'
import { aSealing } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { AUNT, anOuting, chosen, UNCLE } from '../../testing/places/anOuting'
import { openAnswers } from '../answers/sealedAnswers'

test.each([1, 2, 3, 4])(
  'a crash behind write %i leaves the party of before or the new one, with every answer',
  async (writes) => {
    const questions = [{ id: 'word', label: '还想说的', kind: 'text' as const, required: false }]
    for (const whom of [[], chosen(UNCLE), chosen(AUNT, UNCLE)]) {
      const { tap, bring, along, whole, repair, withdraw, store } = await anOuting({ questions })
      await withdraw('Li')
      answered(await tap('Li', chosen(AUNT), store, { word: '带水' }))
      await survive(bring('Li', whom, dyingAfter(writes, store)))
      await repair()
      await whole()
      const now = await along()
      expect([['周小禾'], whom.map(({ id }) => [AUNT, UNCLE].find((one) => one.id === id)?.name)]).toContainEqual(now)
      expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual({
        ok: true,
        value: { word: '带水' },
      })
      expect(await bring('Li', whom)).toMatchObject({ ok: true })
      await whole()
    }
  }
)

test('other answers after a change that was cut short keep who comes along since', async () => {
  const questions = [{ id: 'word', label: '还想说的', kind: 'text' as const, required: false }]
  const { bring, choose, along, whole, store } = await anOuting({ questions })
  await survive(bring('Li', chosen(UNCLE), dyingAfter(2, store)))
  expect(await along()).toEqual(['周小禾'])
  expect(await choose('Li', { word: '带水' })).toMatchObject({ ok: true })
  expect(await along()).toEqual(['周小满'])
  await whole()
})

test('an old change that comes late is not written over a newer one', async () => {
  const { bring, along, whole, store } = await anOuting()
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const change: typeof store.registrations.change = (...given) => held.then(() => store.registrations.change(...given))
  const late = bring('Li', chosen(UNCLE), { ...store, registrations: { ...store.registrations, change } })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
  goOn()
  await late
  expect(await along()).toEqual(['周小禾', '周小满'])
  await whole()
})

test('a place that is offered to a colleague stays with its holder, who brings somebody along', async () => {
  const { bring, handOver, takeOver, withdraw, tap, whole } = await anOuting({ handOver: true })
  await withdraw('Li')
  await tap('Li')
  await handOver('Li', 'Wang')
  expect(await bring('Li', chosen(AUNT))).toMatchObject({ ok: true })
  expect(await takeOver('Wang')).toEqual({ ok: false, reason: 'handing_over' })
  await whole()
})

describe('of two things at once', () => {
  const shirt = { id: 'shirt', label: '尺码', kind: 'stock' as const, options: ['L', 'XL'], amounts: [2, 2] }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'another option whose change was cut short is written with the change of who comes along, that dies behind write %i',
    async (writes) => {
      const { tap, bring, choose, withdraw, repair, whole, store } = await anOuting({
        questions: [{ ...shirt, required: false }],
      })
      await withdraw('Li')
      await tap('Li', chosen(AUNT), store, { shirt: 'L' })
      const other = () => survive(choose('Li', { shirt: 'XL' }, dyingAfter(2, store)))
      await survive(bring('Li', chosen(UNCLE), dyingAfter(writes, interruptedBy(other, store))))
      await repair()
      await whole()
    }
  )

  test('whoever signs up while one goes and another comes has the place', async () => {
    const { tap, bring, along, whole, store, standing } = await anOuting()
    const busy = interruptedBy(() => tap('Wang'), store)
    expect(await bring('Li', chosen(UNCLE), busy)).toMatchObject({ ok: true })
    expect(await along()).toEqual(['周小满'])
    expect((await standing()).holders).toContain('Wang')
    await whole()
  })

  test('a place that becomes one for two while it is offered to a colleague is taken over by nobody', async () => {
    const { tap, bring, handOver, takeOver, withdraw, whole, store } = await anOuting({ handOver: true })
    await withdraw('Li')
    await tap('Li')
    await handOver(
      'Li',
      'Wang',
      interruptedBy(() => bring('Li', chosen(AUNT)), store)
    )
    expect((await whole()).handing).toHaveLength(1)
    expect(await takeOver('Wang')).toEqual({ ok: false, reason: 'handing_over' })
    await whole()
  })
})
