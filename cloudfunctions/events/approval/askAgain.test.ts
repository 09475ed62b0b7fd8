import { askingMember } from '../../testing/factories'
import { anApproval } from '../../testing/places/anApproval'
import { expectWhole } from '../../testing/places/expectWhole'
import { whatWaits } from '../../testing/whatWaits'
import { changeAnswers } from '../ticket/changeAnswers'

const questions = [
  { id: 'along', label: '带家人', kind: 'text' as const, required: false },
  { id: 'size', label: '尺码', kind: 'text' as const, required: false },
]

/** Li of the noodle union, let through by everybody who looks; and what Li fills in then. */
async function letThrough(rule: 'chair' | 'both') {
  const room = await anApproval(rule, { questions })
  await room.register('Li')
  await room.approve(['Li'])
  if (rule === 'both') await room.ofEvent.approve(['Li'])
  const fill = (answers: Record<string, string>) =>
    changeAnswers({ eventId: 'cup', answers }, askingMember(room.store, 'Li', room.time.now))
  return { ...room, fill }
}

test('whoever changes what was let through is looked at again, keeps the place, and learns of it each time', async () => {
  const { fill, place, approve, ofEvent, store, told } = await letThrough('both')
  expect(await place('Li')).toEqual({ status: 'confirmed' })
  expect(await fill({ along: '两位', size: 'L' })).toMatchObject({ ok: true, value: { number: 1 } })
  expect(await place('Li')).toMatchObject({ status: 'confirmed', awaits: 'chair' })
  expect(await whatWaits(store)).toEqual({ approvals: 1 })

  await approve(['Li'])
  expect(await ofEvent.approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', isIn: true }])
  expect(await whatWaits(store)).toEqual({})
  expectWhole(await store.places.get('cup'))
  expect((await told('Li')).sort()).toEqual(['place_approved', 'place_taken'])
})

test('the word of a yes that has not left yet does not leave any more, and one that has left is followed by another', async () => {
  const { fill, approve, store } = await letThrough('chair')
  const words = () => store.messages.listAll({ where: { personId: 'p-Li', kind: 'place_approved' }, fields: ['_id'] })
  expect(await words()).toHaveLength(1)
  await fill({ along: '两位' })
  expect(await words()).toHaveLength(0)
  await approve(['Li'])
  await store.messages.change({ personId: 'p-Li', kind: 'place_approved' }, { 'delivery.state': 'delivered' })
  await fill({ along: '三位' })
  await approve(['Li'])
  expect(await words()).toHaveLength(2)
})

test('whoever sends the same again, or was not let through yet, is looked at once', async () => {
  const { fill, place, register, store } = await letThrough('chair')
  await fill({})
  await fill({ along: '' })
  expect(await place('Li')).toEqual({ status: 'confirmed' })
  await register('Wang')
  await changeAnswers({ eventId: 'cup', answers: { along: '一位' } }, askingMember(store, 'Wang'))
  const [book] = await store.places.list({ limit: 1 })
  expect(Object.values(book?.turns ?? {}).map(({ approval }) => approval?.anew)).toEqual([undefined, undefined])
})
