import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { placeMessage } from '#shared/events/placeMessage'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import type { TeamNews } from '#shared/events/team/teamIn'
import { needsOf } from '#shared/events/team/teamRule'
import { leaveMessages } from '../../delivery/feature'
import { turnKey } from '../places/turnKey'

const kindOf = { came: 'place_mate_came', gone: 'place_mate_gone', leads: 'place_leads' } as const

/**
 * 告诉队长. Who came and who went since the last look, to whoever leads the team now. Safe to repeat: what happened names
 * the message.
 */
export async function tellTeams(store: Store, event: UnionEvent, { turns }: PlaceBook, now: number): Promise<void> {
  for (const [key, turn] of Object.entries(turns)) if (turn.team?.news) await tellTeam(store, event, { key, turn, now })
}

interface Telling {
  key: string
  turn: Turn
  now: number
}

async function tellTeam(store: Store, event: UnionEvent, { key, turn: { people, team, turn }, now }: Telling) {
  if (!team?.news || !event.team) return
  const { captain, news, rev } = team
  const ids = [captain, ...news.map(({ member }) => member)].map((member) => registrationId(event.id, member))
  const rows = await store.registrations.listByIds([...new Set(ids)])
  const rowOf = new Map(rows.map((row) => [row.memberId, row]))
  const leader = rowOf.get(captain)
  if (!leader) return
  const needs = needsOf(event.team, { people: people.length, women: team.women?.length ?? 0 })
  const messages = news
    .filter(({ what, member }) => (what === 'leads') === (member === captain))
    .map((one) =>
      placeMessage(
        {
          ...{ kind: kindOf[one.what], event, personId: leader.personId, turn: nameOf(turn, one) },
          ...{ name: rowOf.get(one.member)?.name ?? '', missing: needs.missing },
        },
        now
      )
    )
  await leaveMessages(store, messages, now)
  await store.places.change({ _id: event.id, [`turns.${key}.team.rev`]: rev }, { [`turns.${key}.team.news`]: [] })
}

function nameOf(turn: string, { what, member, at }: TeamNews): string {
  return `${turn}-${what}-${turnKey(member)}-${at}`
}
