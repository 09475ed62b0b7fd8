import type { Input } from '#shared/api'
import type { Question } from '#shared/events/form/question'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

const MINUTE = 60_000
const rollId = 'roll-00112233445566aa'
const questions = [
  { id: 'stop', label: '上车点', kind: 'choice' as const, options: ['西单', '宣武门'], required: false },
]

/** An outing of two with a roll-call, on its day; Sun has no place. */
async function aBus(kind: Input<'checkin.addRoll'>['kind'] = 'bus', group = '') {
  const door = await aDoor(anEvent({ capacity: 2, questions }))
  for (const name of ['Li', 'Wang']) await door.register(name)
  answered(await atTheDoor('events.changeAnswers', { eventId: 'cup', answers: { stop: '西单' } }, door.member('Li')))
  door.opens()
  const desk = () => asking(door.store, door.officer, door.time.now)
  const add = (newKey = '00112233445566aa', name = '去程上车') =>
    atTheDoor('checkin.addRoll', { eventId: 'cup', newKey, name, kind, group }, desk())
  answered(await add())
  const mark = (name: string, deed: Input<'checkin.mark'>['deed'] = 'in', at = door.time.now) =>
    atTheDoor(
      'checkin.mark',
      { eventId: 'cup', rollId, at, deed, shown: { by: 'name', memberId: `m-${name}` } },
      desk()
    )
  const see = async () => answered(await atTheDoor('checkin.roll', { eventId: 'cup', rollId }, desk()))
  const there = async () => (await see()).groups.flatMap(({ people }) => people).map(({ name, at }) => [name, at])
  return { ...door, desk, add, mark, see, there }
}

describe('a roll-call', () => {
  test('has everybody with a place, and the earliest moment of whoever is there, in whatever order it comes', async () => {
    const { mark, there, time } = await aBus()
    const now = time.now
    expect(await there()).toEqual([
      ['Li', undefined],
      ['Wang', undefined],
    ])
    expect(answered(await mark('Li'))).toEqual({ memberId: 'm-Li', name: 'Li', at: now })
    for (const late of [MINUTE, -MINUTE, 0]) answered(await mark('Li', 'in', now - HOUR + late))
    expect(await there()).toEqual([
      ['Li', now - HOUR - MINUTE],
      ['Wang', undefined],
    ])
  })

  test('takes a slip back, and counts anew whoever comes after that', async () => {
    const { mark, there, time } = await aBus()
    const now = time.now
    answered(await mark('Li', 'in', now - 9 * MINUTE))
    expect(answered(await mark('Li', 'undo', now - 5 * MINUTE))).toEqual({ memberId: 'm-Li', name: 'Li' })
    answered(await mark('Li', 'in', now - 7 * MINUTE))
    expect((await there())[0]).toEqual(['Li', undefined])
    answered(await mark('Li', 'in', now - 2 * MINUTE))
    answered(await mark('Li', 'undo', now - 3 * MINUTE))
    expect((await there())[0]).toEqual(['Li', now - 2 * MINUTE])
  })

  test('knows nobody without a place, no card of another moment, and no list of another event', async () => {
    const { mark, store, desk, card, time, opens } = await aBus()
    expect(await mark('Sun')).toMatchObject({ ok: false, reason: 'not_in_roll' })
    expect(await mark('Li', 'out')).toMatchObject({ ok: false, reason: 'not_marked' })
    const shown = await card('Li')
    if (shown.by !== 'card') throw new Error('no card')
    const scan = (eventId = 'cup') =>
      atTheDoor('checkin.mark', { eventId, rollId, at: time.now, deed: 'in', shown }, desk())
    expect(answered(await scan())).toMatchObject({ memberId: 'm-Li', at: time.now })
    await store.events.add(anEvent({ id: 'walk', startsAt: time.now, endsAt: time.now + HOUR }))
    expect(await scan('walk')).toMatchObject({ ok: false, reason: 'roll_gone' })
    time.now += 5 * MINUTE
    expect(await scan()).toMatchObject({ ok: false, reason: 'code_old' })
    opens()
    expect(await store.rollMarks.count()).toBe(1)
  })

  test('of a lesson has the latest leaving, from which the year’s hours come', async () => {
    const { mark, store, member, time } = await aBus('lesson')
    const now = time.now
    answered(await mark('Li', 'in', now - 3 * HOUR))
    for (const at of [now - HOUR, now - 2 * HOUR]) answered(await mark('Li', 'out', at))
    expect(await store.rollMarks.get(`${rollId}:m-Li`)).toMatchObject({ at: now - 3 * HOUR, outAt: now - HOUR })
    answered(await mark('Wang', 'in', now - 3 * HOUR))
    const hours = async (name: string) =>
      answered(await atTheDoor('checkin.footprint', { year: 2026 }, member(name))).minutes
    expect([await hours('Li'), await hours('Wang')]).toEqual([120, 0])
    answered(await mark('Li', 'undo'))
    expect(await hours('Li')).toBe(0)
  })

  test('is divided by an answer that stands sealed; whoever has given the place back since stands apart', async () => {
    const { mark, see, store } = await aBus('bus', 'q:stop')
    answered(await mark('Wang'))
    await store.registrations.change({ memberId: 'm-Wang' }, { status: 'withdrawn' })
    const told = (await see()).groups.map(({ label, people }) => [label, people.map(({ name }) => name)])
    expect(told).toEqual([
      ['西单', ['Li']],
      ['现在不在名单的', ['Wang']],
    ])
  })
})

describe('the lists of an event', () => {
  test('count who is there; made twice with one key is one, and one in use is not thrown away', async () => {
    const { add, mark, desk, store } = await aBus()
    answered(await add())
    answered(await mark('Li'))
    const list = async () => answered(await atTheDoor('checkin.rolls', { eventId: 'cup' }, desk()))
    expect(await list()).toMatchObject({ expected: 2, rolls: [{ name: '去程上车', marked: 1 }] })
    expect((await list()).groups.map(({ key }) => key)).toEqual(['', 'union', 'q:stop'])
    const drop = () => atTheDoor('checkin.dropRoll', { eventId: 'cup', rollId }, desk())
    expect(await drop()).toMatchObject({ ok: false, reason: 'roll_in_use' })
    answered(await mark('Li', 'undo'))
    answered(await drop())
    answered(await drop())
    expect(await store.rollCalls.count()).toBe(0)
  })

  test('are thirty at most, each by a question that there is', async () => {
    const { add, desk, store } = await aBus()
    const [first] = await store.rollCalls.listAll()
    if (!first) throw new Error('no list')
    await store.rollCalls.addMany(Array.from({ length: 29 }, (_, at) => ({ ...first, id: `cup-${at}` })))
    expect(await add('ffffffffffffffff')).toMatchObject({ ok: false, reason: 'rolls_full' })
    const odd = (group: string) =>
      atTheDoor(
        'checkin.addRoll',
        { eventId: 'cup', newKey: 'fffffffffffffff0', name: '表', kind: 'bus', group },
        desk()
      )
    expect(await odd('q:shirt')).toMatchObject({ ok: false, reason: 'group_unknown' })
    const sensitive = { ...questions[0], sensitive: { purpose: '安排座位' } } as Question
    await store.events.change({ _id: 'cup' }, { questions: [sensitive] })
    expect(await odd('q:stop')).toMatchObject({ ok: false, reason: 'group_unknown' })
  })

  test('tell no answer that was made sensitive later', async () => {
    const { see, store } = await aBus('bus', 'q:stop')
    const sensitive = { ...questions[0], sensitive: { purpose: '安排座位' } } as Question
    await store.events.change({ _id: 'cup' }, { questions: [sensitive] })
    expect(JSON.stringify(await see())).not.toContain('西单')
  })
})
