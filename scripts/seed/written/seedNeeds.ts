import type { UnionEvent } from '#shared/events/event'
import { NEED_TAGS, type NeedPlace, type Needs, type NeedTag, needsId, type SaidNeed } from '#shared/needs/need'
import { type NeedSeason, seasonsUpTo } from '#shared/needs/needSeason'
import type { Dice } from '../dice'
import type { Cast } from '../seedPeople'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** So many of the members with a phone have said something this season, and so many in the one before: of ten. */
const OF_TEN = [5, 3]
/** Of ten needs, where they were said; the others on the phone of one's own accord. */
const AT_VISITS = 3
const AFTER_EVENTS = 1

/** Needs of this season and of the one before; people of one enterprise often need the same. The first member has yet to be asked. */
export function seedNeeds({ people }: Cast, events: UnionEvent[], dice: Dice, now: number): Needs[] {
  const members = people.flatMap(({ id, member }) => (member ? [{ id, member }] : [])).slice(1)
  const over = events.find(({ state, endsAt }) => state === 'published' && endsAt < now)
  const liked = new Map<string, NeedTag[]>()
  const likedBy = (enterpriseId: string) => {
    const tags = liked.get(enterpriseId) ?? dice.shuffle(NEED_TAGS).slice(0, 2)
    liked.set(enterpriseId, tags)
    return tags
  }
  return seasonsUpTo(now, OF_TEN.length).flatMap((season, ago) =>
    members
      .filter(() => dice.below(10) < Number(OF_TEN[ago]))
      .map(({ id, member }) => {
        const tags = [...new Set([dice.pick(likedBy(member.enterpriseId)), ...some(dice)])]
        const at = now - (ago * 90 + dice.below(ago === 0 ? daysOf(season, now) : 60)) * DAY - dice.below(8) * HOUR
        const said = tags.map((tag): SaidNeed => ({ tag, at, ...placeFor(dice, over?.id) }))
        return { id: needsId(season.key, id), season: season.key, personId: id, memberId: member.id, said, at }
      })
  )
}

/** None, one or two more, those of the young families most often. */
function some(dice: Dice): NeedTag[] {
  const often: NeedTag[] = ['summer', 'checkup', 'rest', 'outing']
  return Array.from({ length: dice.below(3) }, () => (dice.below(2) === 0 ? dice.pick(often) : dice.pick(NEED_TAGS)))
}

function placeFor(dice: Dice, eventId: string | undefined): { from: NeedPlace; eventId?: string } {
  const thrown = dice.below(10)
  if (thrown < AT_VISITS) return { from: 'visit' }
  return thrown < AT_VISITS + AFTER_EVENTS && eventId ? { from: 'event', eventId } : { from: 'season' }
}

/** Days of this season that are over, so that nothing of it was said before it began. */
function daysOf({ key }: NeedSeason, now: number): number {
  let days = 0
  while (days < 60 && seasonsUpTo(now - (days + 1) * DAY, 1)[0]?.key === key) days++
  return Math.max(1, days)
}
