import type { Question } from '#shared/events/form/question'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'

const questions: Question[] = [
  { id: 'stop', label: '上车点', kind: 'choice', options: ['西单', '宣武门'], required: false },
  { id: 'kin', label: '紧急联系人', kind: 'contact', required: false, sensitive: { purpose: '路上有事找家里人' } },
  { id: 'ill', label: '身体情况', kind: 'text', required: false, sensitive: { purpose: '带队照应' } },
]

/** An outing for which Li has said whom to call; Wang has said nothing, and Sun has no place. */
async function anOuting() {
  const door = await aDoor(anEvent({ capacity: 2, questions }))
  const { store, time, officer } = door
  for (const name of ['Li', 'Wang']) await door.register(name)
  const answers = { stop: '西单', kin: '王示例\n19900000002', ill: '膝盖不好' }
  answered(await atTheDoor('events.changeAnswers', { eventId: 'cup', answers }, door.member('Li')))
  const contact = (name: string) =>
    atTheDoor('checkin.contact', { eventId: 'cup', memberId: `m-${name}` }, asking(store, officer, time.now))
  return { ...door, contact }
}

test('whoever leads sees on the day how somebody is reached, and what was said for leaders, and nothing else', async () => {
  const { contact, opens, store } = await anOuting()
  opens()
  const { phone } = await store.members.get('m-Li')
  expect(answered(await contact('Li'))).toEqual({
    phone,
    answers: [
      { label: '紧急联系人', text: '王示例 19900000002' },
      { label: '身体情况', text: '膝盖不好' },
    ],
  })
  expect(answered(await contact('Wang')).answers).toEqual([])
  expect(await contact('Sun')).toMatchObject({ ok: false, reason: 'not_in_roll' })
})

test('it stands in the log under the person whom it is about', async () => {
  const { contact, opens, store } = await anOuting()
  opens()
  await contact('Li')
  expect(await store.log.list({ where: { action: 'checkin.contact' }, limit: 2 })).toMatchObject([{ subject: 'm-Li' }])
})

test('before the evening before, and after the end, nothing is shown', async () => {
  const { contact, time, store } = await anOuting()
  const { startsAt, endsAt } = await store.events.get('cup')
  time.now = startsAt - 40 * HOUR
  expect(await contact('Li')).toMatchObject({ reason: 'contact_early' })
  time.now = endsAt
  expect(await contact('Li')).toMatchObject({ reason: 'contact_over' })
})
