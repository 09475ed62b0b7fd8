import { labelsToFill } from '#shared/events/enrol/enrolling'
import type { Question } from '#shared/events/form/question'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, asking, askingMember, eventInput } from '../../testing/factories'

const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }
const eats: Question = {
  ...{ id: 'eats', label: '忌口', kind: 'text', required: true },
  sensitive: { purpose: '备餐' },
}

/** A published event whose form may be changed, and people who sign up with the form that they saw. */
async function aForm() {
  const cup = await anOpening(anEvent({ questions: [size] }))
  const { store, time } = cup
  const change = async (questions: Question[]) => {
    const { rev } = await store.events.get('cup')
    const asked = eventInput({ ...(await wordsOf()), questions, eventId: 'cup', rev })
    return atTheDoor('events.write', asked, asking(store, anOfficer(), time.now))
  }
  const wordsOf = async () => {
    const { opensAt, closesAt, startsAt, endsAt, title } = await store.events.get('cup')
    return { opensAt, closesAt, startsAt, endsAt, title }
  }
  const event = () => store.events.get('cup')
  const signUp = (name: string, answers: Record<string, string>, form?: number) =>
    atTheDoor(
      'events.register',
      { eventId: 'cup', answers, ...(form && { form }) },
      askingMember(store, name, time.now)
    )
  const ticket = async (name: string) =>
    answered(await atTheDoor('events.ticket', { eventId: 'cup' }, askingMember(store, name, time.now)))
  const again = (name: string, answers: Record<string, string>, form: number) =>
    atTheDoor('events.changeAnswers', { eventId: 'cup', answers, form }, askingMember(store, name, time.now))
  return { ...cup, change, event, signUp, ticket, again }
}

describe('the form of an event that is out', () => {
  test('may change, and only what is new is asked of who is in', async () => {
    const { change, event, signUp, ticket, again } = await aForm()
    expect(await signUp('Li', { size: 'L' }, 1)).toMatchObject({ ok: true })
    expect(await change([size, eats])).toMatchObject({ ok: true })
    expect(await event()).toMatchObject({ form: { version: 2 }, earlierForms: [{ version: 1, questions: [size] }] })

    const before = await ticket('Li')
    expect(labelsToFill(await event(), before.answers, before.form ?? 1)).toEqual(['忌口'])
    expect(await again('Li', { size: 'L', eats: '花生' }, 2)).toMatchObject({ ok: true })
    const after = await ticket('Li')
    expect(after).toMatchObject({ form: 2, answers: { size: 'L', eats: '花生' } })
    expect(labelsToFill(await event(), after.answers, after.form ?? 1)).toEqual([])
  })

  test('takes who had the version before in hand, and asks them what is new afterwards', async () => {
    const { change, signUp, ticket, event, time } = await aForm()
    await change([size, eats])
    time.now += 3000
    expect(await signUp('Li', { size: 'XL' }, 1)).toMatchObject({ ok: true, value: { status: 'confirmed' } })
    const { answers, form } = await ticket('Li')
    expect(labelsToFill(await event(), answers, form)).toEqual(['忌口'])
    expect(await signUp('Wang', { size: 'XL' }, 2)).toMatchObject({ ok: false, reason: 'answer_wrong' })
    expect(await signUp('Wang', { size: 'XL' }, 7)).toMatchObject({ ok: false, reason: 'form_changed' })
  })

  test('is judged in its newest version at once, though its text is read every two seconds alone', async () => {
    const { change, signUp } = await aForm()
    expect(await signUp('Li', { size: 'L' }, 1)).toMatchObject({ ok: true })
    await change([size, eats])
    expect(await signUp('Wang', { size: 'L', eats: '无' }, 2)).toMatchObject({ ok: true })
  })

  test('does not take back that an answer is sensitive', async () => {
    const { change, event } = await aForm()
    await change([size, eats])
    const { sensitive: _sensitive, ...open } = eats
    expect(await change([size, open])).toMatchObject({ ok: false, reason: 'stays_sensitive' })
    expect(await event()).toMatchObject({ questions: [size, eats], form: { version: 2 } })
  })
})

test('earlier versions are for judging alone, and reach no phone', async () => {
  const { change, store, time } = await aForm()
  await change([size, eats])
  const asked = asking(store, anOfficer(), time.now)
  expect(JSON.stringify(await atTheDoor('events.get', { eventId: 'cup' }, asked))).not.toContain('earlierForms')
  expect(JSON.stringify(await atTheDoor('events.open', { eventId: 'cup' }, asked))).not.toContain('earlierForms')
})
