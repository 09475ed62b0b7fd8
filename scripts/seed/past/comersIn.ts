import type { Member } from '#shared/membership/member'
import type { Dice } from '../dice'

/** How often members come to things, beside one another: some never do, a few to nearly everything. */
const KEEN = [0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 5]

/** Who comes to the events of a season, one event after the other: nobody twice to one, or before they had joined. */
export function comersIn(members: Member[], dice: Dice): (people: number, at: number) => Member[] {
  const hats = dice.shuffle(
    members.flatMap((member) => {
      const often = member.standing === 'member' ? keenOf(member.id) : 0
      return Array.from({ length: often }, () => member)
    })
  )
  let next = 0
  return (people, at) => {
    const chosen = new Map<string, Member>()
    for (let tries = 0; tries < hats.length && chosen.size < people; tries++) {
      const member = hats[next++ % hats.length]
      if (member && member.joinedAt <= at) chosen.set(member.id, member)
    }
    return [...chosen.values()]
  }
}

/** The same in each season, so that whoever never comes never came. */
function keenOf(id: string): number {
  const mixed = [...id].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7)
  return KEEN[(mixed >>> 3) % KEEN.length] ?? 0
}
