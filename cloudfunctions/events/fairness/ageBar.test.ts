import type { UnionEvent } from '#shared/events/event'
import refusals from '#shared/events/refusals.json'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, aPerson, asking } from '../../testing/factories'
import { enrolPeople } from '../enrol/enrolPeople'
import { getEvent } from '../getEvent'

const ages = { youngest: 18, oldest: 60 }

/** An event for people of some ages. */
async function aDrill(over: Partial<UnionEvent> = {}) {
  const drill = await anOpening(anEvent({ only: { ages }, handOver: true, ...over }))
  const as = (name: string) => asking(drill.store, aPerson(name))
  return {
    ...drill,
    as,
    say: async (name: string, birthYear: number) =>
      answered(await atTheDoor('family.keepOwnYear', { birthYear }, as(name))),
    seen: async (name: string) => answered(await getEvent({ eventId: 'cup' }, as(name))),
  }
}

describe('an event for people of some ages', () => {
  test('asks once for the year of birth, and takes whoever fits', async () => {
    const { register, say, standing } = await aDrill()
    expect(await register('Li')).toEqual({ ok: false, reason: 'birth_year_needed' })
    await say('Li', 1985)
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await standing()).toMatchObject({ holders: ['Li'] })
  })

  test('refuses whoever is too old in words that say why and what to do', async () => {
    const { register, say, standing } = await aDrill()
    await say('Li', 1950)
    expect(await register('Li')).toEqual({
      ok: false,
      reason: 'age_only',
      about: expect.stringContaining('这个活动收 18 到 60 岁的人，'),
    })
    expect(refusals.age_only).toContain('到“我的家人”里改')
    expect(await standing()).toMatchObject({ holders: [], waiting: [] })
  })

  test('says so on the page before the tap; whose year is not known is not turned away there', async () => {
    const { say, seen } = await aDrill()
    expect(await seen('Li')).not.toHaveProperty('barred')
    await say('Li', 1950)
    expect(await seen('Li')).toMatchObject({
      barred: { reason: 'age_only', text: expect.stringMatching(/^您是 1950/) },
    })
    await say('Li', 1985)
    expect(await seen('Li')).not.toHaveProperty('barred')
  })

  test('keeps the place of somebody who has the year forgotten afterwards', async () => {
    const { register, say, as, seen } = await aDrill()
    await say('Li', 1985)
    await register('Li')
    answered(await atTheDoor('family.keepOwnYear', {}, as('Li')))
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await seen('Li')).toMatchObject({ mine: { status: 'confirmed' } })
  })

  test('lets nobody in by the way of a colleague’s place, or of a colleague’s pair', async () => {
    const { register, say, handOver, takeOver } = await aDrill()
    await say('Li', 1985)
    await register('Li')
    await handOver('Li', 'Wang')
    expect(await takeOver('Wang')).toMatchObject({ ok: false, reason: 'birth_year_needed' })
    await say('Wang', 1950)
    expect(await takeOver('Wang')).toMatchObject({ ok: false, reason: 'age_only' })

    const pairs = await aDrill({ team: { kind: 'pair', least: 2, most: 2, hours: 24 }, handOver: false })
    await pairs.say('Li', 1985)
    await pairs.register('Li')
    expect(await pairs.join('Wang', 'Li')).toMatchObject({ ok: false, reason: 'birth_year_needed' })
  })

  test('is not for a chair to sign people up, who cannot know', async () => {
    const { as } = await aDrill()
    const asked = { eventId: 'cup', unionId: 'union-1', memberIds: ['m-Li'] }
    expect(await enrolPeople(asked, as('Zhou'))).toEqual({ ok: false, reason: 'age_self' })
  })

  test('asks of an entry what it asks of a sign-up', async () => {
    const { closesAt } = anEvent()
    const { as, say } = await aDrill({ lottery: { drawsAt: closesAt }, handOver: false })
    const enter = () => atTheDoor('events.enter', { eventId: 'cup', answers: {} }, as('Li'))
    expect(await enter()).toMatchObject({ ok: false, reason: 'birth_year_needed' })
    await say('Li', 1985)
    expect(await enter()).toMatchObject({ ok: true })
  })
})
