import type { Job } from '#server/job'
import type { Question } from '#shared/events/form/question'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, asking, askingMember, eventInput, TEST_KEYS } from '../../testing/factories'
import { askAnewDeed } from './askAnewDeed'
import { formSubject } from './formSubject'

process.env.ANSWER_KEYS = TEST_KEYS

const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }
const bus: Question = { id: 'bus', label: '坐不坐大巴', kind: 'yesNo', required: true }
const stop: Question = {
  id: 'stop',
  label: '哪一站上车',
  kind: 'text',
  required: true,
  when: [{ question: 'bus', is: ['是'] }],
}

/** The cup, which asks for size and bus; Li takes the bus, Wang does not, and Zhao waits. */
async function aForm() {
  const opening = await anOpening(anEvent({ capacity: 2, questions: [size, bus] }))
  const { store, time, register, repair } = opening
  await register('Li', store, { size: 'L', bus: '是' })
  await register('Wang', store, { size: 'L', bus: '否' })
  await register('Zhao', store, { size: 'XL', bus: '是' })
  const officer = () => asking(store, anOfficer(), time.now)
  const change = async (questions: Question[], rev?: number) => {
    const event = await store.events.get('cup')
    const { opensAt, closesAt, startsAt, endsAt, title, capacity } = event
    const words = { opensAt, closesAt, startsAt, endsAt, title, capacity, questions }
    return atTheDoor('events.write', eventInput({ ...words, eventId: 'cup', rev: rev ?? event.rev }), officer())
  }
  const pushes = () => store.pushes.listAll({ where: { kind: 'event_form' } })
  const told = async (id: string) => {
    const push = await store.pushes.get(id)
    const whom: string[] = []
    for await (const part of formSubject.listPersons?.(store, 'cup', push) ?? []) whom.push(...part)
    return whom.sort()
  }
  const toFill = async (questions?: Question[]) =>
    answered(await atTheDoor('events.toFill', { eventId: 'cup', ...(questions && { questions }) }, officer())).people
  const fill = (name: string, answers: Record<string, string>, form: number) =>
    atTheDoor('events.changeAnswers', { eventId: 'cup', answers, form }, askingMember(store, name, time.now))
  const unfilled = async () => {
    const asked = { eventId: 'cup', toFill: true as const }
    return answered(await atTheDoor('events.registrations', asked, officer())).items.map(({ memberId }) => memberId)
  }
  return { ...opening, change, pushes, told, toFill, fill, unfilled, repair, officer }
}

describe('another version of a form that is out', () => {
  test('is told once to those of whom it asks something, and to nobody else', async () => {
    const { change, pushes, told, toFill, repair, store } = await aForm()
    const { rev } = await store.events.get('cup')
    expect(await toFill([size, bus, stop])).toBe(2)
    expect(await change([size, bus, stop], rev)).toMatchObject({ ok: true })
    expect(await change([size, bus, stop], rev)).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
    await repair()
    await repair()
    expect((await pushes()).map(({ id }) => id)).toEqual(['event_form-cup-v2'])
    expect(await told('event_form-cup-v2')).toEqual(['p-Li', 'p-Zhao'])
    expect(await store.events.get('cup')).not.toHaveProperty('formNews')
    // The same questions once more are no version, and another hint asks nobody anything.
    await change([size, bus, stop])
    await change([size, bus, { ...stop, hint: '写站名' }])
    await repair()
    expect(await pushes()).toHaveLength(1)
  })

  test('does not tell anew of what was told before', async () => {
    const { change, told, pushes, repair } = await aForm()
    await change([size, bus, stop])
    await repair()
    await change([{ ...size, label: '衣服尺码' }, bus, stop])
    await repair()
    expect((await pushes()).map(({ id }) => id).sort()).toEqual(['event_form-cup-v2', 'event_form-cup-v3'])
    expect(await told('event_form-cup-v3')).toEqual(['p-Li', 'p-Wang', 'p-Zhao'])
    await change([{ ...size, label: '衣服尺码' }, bus, { ...stop, required: false }])
    await repair()
    expect(await pushes()).toHaveLength(2)
  })

  test('is told of after a crash between writing and telling', async () => {
    const { change, pushes, store, time } = await aForm()
    await change([size, bus, stop])
    await store.agenda.remove({ name: 'events.askAnew' })
    expect(await askAnewDeed.all(store)).toMatchObject([{ subject: 'cup' }])
    const job = { store, clock: () => time.now } as Job
    for (let times = 0; times < 2; times++) await askAnewDeed.run(job, 'cup')
    expect(await pushes()).toHaveLength(1)
    expect(await askAnewDeed.all(store)).toEqual([])
  })

  test('leaves the list of those who have yet to fill it, and time until the start', async () => {
    const { change, toFill, unfilled, fill, time, store } = await aForm()
    expect(await toFill()).toBe(0)
    await change([size, bus, stop])
    expect(await toFill()).toBe(2)
    expect(await unfilled()).toEqual(['m-Li', 'm-Zhao'])
    const { closesAt, startsAt } = await store.events.get('cup')
    time.now = closesAt + 1
    expect(await fill('Wang', { size: 'XL', bus: '否' }, 2)).toMatchObject({ ok: false, reason: 'answers_closed' })
    expect(await fill('Li', { size: 'L', bus: '是', stop: '西单' }, 2)).toMatchObject({ ok: true })
    expect(await unfilled()).toEqual(['m-Zhao'])
    time.now = startsAt
    expect(await fill('Zhao', { size: 'XL', bus: '是', stop: '西单' }, 2)).toMatchObject({ reason: 'answers_closed' })
  })

  test('is told of to nobody once the event is cancelled or has begun', async () => {
    const { change, store } = await aForm()
    await change([size, bus, stop])
    const event = await store.events.get('cup')
    const about = { id: 'x', kind: 'event_form' as const, subjectId: 'cup' }
    expect(await formSubject.findCard(store, about, event.startsAt)).toHaveProperty('obsolete')
    expect(await formSubject.findCard(store, about, event.startsAt - 1)).toMatchObject({
      card: { path: 'features/events/pages/answers?id=cup' },
    })
  })
})
