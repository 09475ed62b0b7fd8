import { WINDOW_MS } from '#shared/checkin/code'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, asking } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'
import { MOST_WRONG } from './proveDigits'

/** Li has a place, and the door is open. */
async function anOpenDoor() {
  const door = await aDoor()
  for (const name of ['Li', 'Wang']) await door.register(name)
  door.opens()
  return door
}

describe('a code of the card', () => {
  test.each([
    ['of this half minute', 0, 'in'],
    ['of the half minute before', -1, 'in'],
    ['of the next, from a clock that is fast', 1, 'in'],
    ['a minute old, as a screenshot is', -2, 'code_old'],
    ['of yesterday', -2880, 'code_old'],
    ['from a clock a minute ahead', 2, 'code_old'],
  ])('%s', async (_which, windows, told) => {
    const door = await anOpenDoor()
    const answer = await door.admit(await door.card('Li', door.time.now + windows * WINDOW_MS))
    expect(answer.ok ? answer.value.kind : answer.reason).toBe(told)
  })

  test('that was read without a network counts by the moment when it was read', async () => {
    const door = await anOpenDoor()
    const [shown, at] = [await door.card('Li'), door.time.now]
    door.time.now += 3_600_000
    expect(await door.admit(shown)).toMatchObject({ reason: 'code_old' })
    expect(answered(await door.admit(shown, { at }))).toMatchObject({ kind: 'in', at })
  })

  test('is used up: at the same door it may be shown again, at a second the next one is needed', async () => {
    const door = await anOpenDoor()
    const shown = await door.card('Li')
    for (const _ of [1, 2]) expect(answered(await door.admit(shown))).toMatchObject({ kind: 'in' })
    const twice = await door.admit(shown, { door: '西门' })
    expect(twice).toMatchObject({ ok: false, reason: 'code_used', about: expect.stringContaining('东门') })
    door.time.now += WINDOW_MS
    expect(answered(await door.admit(await door.card('Li'), { door: '西门' }))).toMatchObject({ kind: 'already' })
  })

  test.each([
    ['of somebody else’s name', (text: string) => text.replace('m-Li', 'm-Wang'), 'code_wrong'],
    ['with one letter changed', (text: string) => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0'), 'code_wrong'],
    ['of somebody without a card', (text: string) => text.replace('m-Li', 'm-Sun'), 'code_wrong'],
    ['cut short', (text: string) => text.slice(0, -1), 'code_unknown'],
    ['that is an address', () => 'https://example.com/', 'code_unknown'],
  ])('%s is refused', async (_which, spoil, reason) => {
    const door = await anOpenDoor()
    await door.card('Wang')
    const shown = await door.card('Li')
    const text = shown.by === 'card' ? spoil(shown.text) : ''
    expect(await door.admit({ by: 'card', text })).toMatchObject({ ok: false, reason })
    expect(await door.store.checkins.count()).toBe(0)
  })

  test('of a row to which somebody else is bound now is of no use any more', async () => {
    const door = await anOpenDoor()
    const old = await door.card('Li')
    const { member } = aPerson('Li')
    if (!member) throw new Error('no row')
    answered(await atTheDoor('checkin.card', {}, asking(door.store, aPerson('Sun', { member }), door.time.now)))
    expect(await door.admit(old)).toMatchObject({ reason: 'code_wrong' })
  })
})

describe('the member’s own phone', () => {
  test('gets the same secret each time, which stands sealed in the database', async () => {
    const door = await anOpenDoor()
    const ask = async () => answered(await atTheDoor('checkin.card', {}, door.member('Li'))).secret
    const [one, other] = await Promise.all([ask(), ask()])
    expect(one).toMatch(/^[a-f0-9]{64}$/)
    expect(other).toBe(one)
    expect(JSON.stringify(await door.store.cards.listAll())).not.toContain(one)
  })
})

describe('six digits', () => {
  test('said aloud are as good as the picture, and use the same half minute up', async () => {
    const door = await anOpenDoor()
    await door.card('Wang')
    expect(answered(await door.admit(await door.digits('Li')))).toMatchObject({ kind: 'in', who: { name: 'Li' } })
    expect(await door.admit(await door.card('Li'), { door: '西门' })).toMatchObject({ reason: 'code_used' })
  })

  test('of somebody who never signed up are not known here', async () => {
    const door = await anOpenDoor()
    expect(await door.admit(await door.digits('Sun'))).toMatchObject({ reason: 'digits_unknown' })
  })

  test('guessed are stopped after a few, for this event and ten minutes alone, even all at once', async () => {
    const door = await anOpenDoor()
    const right = await door.digits('Li')
    const wrong = {
      by: 'digits' as const,
      digits: right.by === 'digits' && right.digits === '000000' ? '000001' : '000000',
    }
    const told = await Promise.all(Array.from({ length: 30 }, () => door.admit(wrong)))
    const reasons = told.map((answer) => (answer.ok ? 'in' : answer.reason))
    expect(reasons.filter((reason) => reason === 'digits_unknown').length).toBeLessThanOrEqual(MOST_WRONG)
    expect(reasons).toContain('digits_locked')
    expect(await door.admit(right)).toMatchObject({ reason: 'digits_locked' })
    expect(answered(await door.admit(await door.card('Li')))).toMatchObject({ kind: 'in' })
    door.time.now += 600_000
    expect((await door.admit(await door.digits('Wang'))).ok).toBe(true)
  })

  test('that are right count against nobody', async () => {
    const door = await anOpenDoor()
    for (let times = 0; times < 2 * MOST_WRONG; times++) {
      door.time.now += WINDOW_MS
      expect((await door.admit(await door.digits('Li'))).ok).toBe(true)
    }
  })
})
