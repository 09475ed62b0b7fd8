import { refused } from '#shared/result'
import { gatherDeed } from '../../pushes/gather/gatherDeed'
import { releaseDeed } from '../../pushes/send/releaseDeed'
import { runForAll } from '../../testing/agenda/runForAll'
import { anOpening } from '../../testing/anOpening'
import { anEvent, anOfficer, asking, DAY, NOON } from '../../testing/factories'
import { tellPeople } from './tellPeople'

async function aCup(event = anEvent({ capacity: 1 })) {
  const opening = await anOpening(event)
  const { store, time } = opening
  return {
    ...opening,
    tell: (word: string) => tellPeople({ eventId: 'cup', word }, asking(store, anOfficer(), time.now)),
    deliver: async () => {
      time.now += 3000
      await runForAll(gatherDeed, { store, clock: () => time.now })
      await runForAll(releaseDeed, { store, clock: () => time.now })
    },
  }
}

describe('a word of the organiser', () => {
  test('reaches who has a place and who waits, once, however often the button is pressed', async () => {
    const { register, tell, deliver, told } = await aCup()
    await register('Li')
    await register('Wang')
    expect(await tell('请带水')).toEqual({ ok: true, value: { told: 2 } })
    expect(await tell('请带水')).toEqual({ ok: true, value: { told: 2 } })
    await deliver()

    expect((await told('Li')).filter((kind) => kind === 'event_word')).toHaveLength(1)
    expect((await told('Wang')).filter((kind) => kind === 'event_word')).toHaveLength(1)
    expect(await told('Zhao')).toEqual([])
  })

  test('is heard three times a day, and again the next day', async () => {
    const { register, tell, time } = await aCup()
    await register('Li')
    for (const word of ['一', '二', '三']) await tell(word)
    expect(await tell('四')).toEqual(refused('told_enough'))
    time.now += DAY
    expect(await tell('四')).toMatchObject({ ok: true })
  })

  test('is heard three times also when many are said at once, and the same one of them once', async () => {
    const { store, register, tell } = await aCup()
    await register('Li')
    const said = ['一', '二', '二', '三', '四', '五', '二']
    const answers = await Promise.all(said.map(tell))
    const words = (await store.pushes.list({ limit: 99 })).map(({ word }) => word)

    expect([words.length, new Set(words).size]).toEqual([3, 3])
    expect(answers.map(({ ok }) => ok)).toEqual(said.map((word) => words.includes(word)))
  })

  test('is refused where nobody is, and when all is over', async () => {
    expect(await (await aCup()).tell('请带水')).toEqual(refused('nobody_in_event'))
    const over = anEvent({ startsAt: NOON - 2 * DAY, endsAt: NOON - DAY, closesAt: NOON - 3 * DAY })
    expect(await (await aCup(over)).tell('请带水')).toEqual(refused('finished'))
  })
})
