import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import { cardText, digitsIn, macIn, windowOf } from '#shared/checkin/code'
import type { Person } from '#shared/identity/person'
import { secretOf } from '../../checkin/card/cards'
import { cardCodeOf } from '../../checkin/card/codeOf'
import { anOpening } from '../anOpening'
import { answered } from '../answered'
import { atTheDoor } from '../atTheDoor'
import { anEvent, anOfficer, aSealing, asking, askingMember, HOUR } from '../factories'

type Shown = Input<'checkin.admit'>['shown']

interface Standing {
  door?: string
  /** When it was tapped, if not now. */
  at?: number
  on?: Store
  by?: Person
  eventId?: string
}

/** The event `cup` with members around it; `opens` makes it an hour before the start, when people come. */
export async function aDoor(event = anEvent({ capacity: 2 })) {
  const opening = await anOpening(event)
  const { store, time } = opening
  const officer = anOfficer()
  const member = (name: string) => askingMember(store, name, time.now)
  const codes = async (name: string, at: number) => {
    const person = member(name).person
    const secret = await secretOf(store, aSealing, { personId: person.id, member: person.member, now: time.now })
    const window = windowOf(at)
    return { window, hex: cardCodeOf(secret, { memberId: person.member.id, window }) }
  }
  const admit = (
    shown: Shown,
    { door = '东门', at = time.now, on = store, by = officer, eventId = 'cup' }: Standing = {}
  ) => atTheDoor('checkin.admit', { eventId, door, at, shown }, asking(on, by, time.now))
  return {
    ...opening,
    officer,
    member,
    admit,
    opens: () => {
      time.now = event.startsAt - HOUR
    },
    /** What the card of somebody shows at a moment. */
    card: async (name: string, at = time.now): Promise<Shown> => {
      const { window, hex } = await codes(name, at)
      return { by: 'card', text: cardText({ memberId: `m-${name}`, window, mac: macIn(hex) }) }
    },
    digits: async (name: string, at = time.now): Promise<Shown> => {
      const { hex } = await codes(name, at)
      return { by: 'digits', digits: digitsIn(hex) }
    },
    named: (name: string): Shown => ({ by: 'name', memberId: `m-${name}` }),
    /** Checks somebody in by name, and answers the verdict. */
    enter: async (name: string, standing: Standing = {}) =>
      answered(await admit({ by: 'name', memberId: `m-${name}` }, standing)),
    walkIn: (name: string, on = store) =>
      atTheDoor(
        'checkin.walkIn',
        { eventId: 'cup', door: '东门', at: time.now, memberId: `m-${name}` },
        asking(on, officer, time.now)
      ),
    undo: (name: string, reason = '扫错人了') =>
      atTheDoor('checkin.undo', { eventId: 'cup', memberId: `m-${name}`, reason }, asking(store, officer, time.now)),
    row: (name: string) => store.checkins.find(`cup:m-${name}:door`),
  }
}
