import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import type { Person } from '#shared/identity/person'
import { boundMember, type Member } from '#shared/membership/member'
import { anOpening } from '../anOpening'
import { answered } from '../answered'
import { atTheDoor } from '../atTheDoor'
import { aMember, anEvent, aPerson, asking } from '../factories'

export const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })

const OWN = { eventId: 'cup', unionId: 'noodle-union' }

/** The cup and a chair before it; Sun of the union has no account yet, and Bai is of another union. */
export async function aLunchBreak(over: Partial<UnionEvent> = {}, rows: Member[] = []) {
  const opening = await anOpening(anEvent(over))
  const { store, time } = opening
  const unbound = aMember('Sun')
  delete unbound.personId
  await store.people.remove({ _id: 'p-Sun' })
  await store.members.put(unbound)
  const bai = aMember('Bai', { unionId: 'baker-union' })
  await store.members.addMany([bai, ...rows])
  await store.people.add(aPerson('Bai', { member: boundMember(bai) }))
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: 'Zhou', communityId: 'one' },
  } as never)
  const by = (person: Person) => asking(store, person, time.now)
  const chair = chairOf('noodle-union')
  const whole = (names: string[]) => ({ ...OWN, memberIds: names.map((name) => `m-${name}`) })
  return {
    ...opening,
    enrol: async (names: string[], session?: string, person = chair) =>
      answered(await atTheDoor('events.enrol', { ...whole(names), ...(session && { session }) }, by(person))).people,
    tryToEnrol: (names: string[]) => atTheDoor('events.enrol', whole(names), by(chair)),
    takeBack: (names: string[], person = chair) => atTheDoor('events.takeBack', whole(names), by(person)),
    changeAnswers: async (name: string, answers: Answers) =>
      answered(
        await atTheDoor('events.changeAnswers', { eventId: 'cup', answers }, asking(store, aPerson(name), time.now))
      ),
    quota: async () => answered(await atTheDoor('events.quota', OWN, by(chair))),
    candidates: async (text?: string, never = false) => {
      const sought = { ...OWN, ...(text && { text }), ...(never && { never: true as const }) }
      return answered(await atTheDoor('events.candidates', sought, by(chair))).items
    },
    paste: async (text: string) => answered(await atTheDoor('events.readPaste', { ...OWN, text }, by(chair))),
  }
}
