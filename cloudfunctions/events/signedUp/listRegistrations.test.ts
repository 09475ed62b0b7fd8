import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { aMember, anEvent, anOfficer, aPerson, asking } from '../../testing/factories'
import { registerForEvent } from '../signUp/registerForEvent'
import { listRegistrations } from './listRegistrations'

const questions = [
  { id: 'meal', label: '午饭', kind: 'choice' as const, options: ['吃', '不吃'], required: false },
  { id: 'note', label: '备注', kind: 'text' as const, required: false },
]
const answers = { meal: '吃', note: '膝盖不好' }
const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })

/** 王小明 of the union that holds the event, and 欧阳兰 of another one. */
async function anOpenEvent() {
  const members = [aMember('王小明', { id: 'm1' }), aMember('欧阳兰', { id: 'm2', unionId: 'baker-union' })]
  const people = members.map((member) => {
    const person = aPerson(member.name)
    return { ...person, member: { ...person.member, ...member } }
  })
  const store = await aStore({ events: [anEvent({ questions })], members, people })
  for (const person of people) answered(await registerForEvent({ eventId: 'cup', answers }, asking(store, person)))
  return (person = anOfficer()) =>
    listRegistrations({ eventId: 'cup' }, asking(store, person)).then((told) => answered(told).items)
}

describe('the people of an event', () => {
  test('are whole for the officers of the street', async () => {
    const list = await anOpenEvent()
    const rows = await list()
    expect(rows.map(({ name }) => name).sort()).toEqual(['欧阳兰', '王小明'].sort())
    for (const row of rows) expect(row).toMatchObject({ answers })
    expect(rows.some(({ isMasked }) => isMasked)).toBe(false)
  })

  test('are whole for a chair as far as they are of the own union, and masked beyond it', async () => {
    const list = await anOpenEvent()
    const rows = await list(chairOf('noodle-union'))
    const [own] = rows.filter(({ isMasked }) => !isMasked)
    const [other] = rows.filter(({ isMasked }) => isMasked)

    expect(own).toMatchObject({ name: '王小明', answers })
    expect(other).toMatchObject({ name: '欧**', answers: { meal: '吃', note: '（已填）' } })
    expect(JSON.stringify(other)).not.toMatch(/欧阳兰|膝盖/)
  })
})

test('wishes to share a room are told as what became of them, of those whose answers are to be read', async () => {
  const room = { id: 'room', label: '想和谁同住', kind: 'roommate' as const, required: false }
  const trip = await anOpening(anEvent({ capacity: 5, questions: [room] }))
  for (const [name, wish] of [
    ['Li', 'Wang'],
    ['Wang', 'Li'],
    ['Zhao', 'Li'],
    ['Chen', 'Nobody'],
  ] as const)
    await trip.register(name, trip.store, { room: wish })
  await trip.register('Sun')
  const seen = async (person = anOfficer()) =>
    answered(await listRegistrations({ eventId: 'cup' }, asking(trip.store, person))).items.map((row) => [
      row.name,
      row.wishes?.room,
    ])
  expect(Object.fromEntries(await seen())).toEqual({
    ...{ Li: 'mutual', Wang: 'mutual', Zhao: 'oneSided', Chen: 'notIn', Sun: undefined },
  })
  expect((await seen(chairOf('steel-works'))).map(([, wish]) => wish)).toEqual(Array(5).fill(undefined))
})
