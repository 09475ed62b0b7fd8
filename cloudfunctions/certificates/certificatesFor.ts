import { randomInt } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { inBeijing } from '#shared/beijingTime'
import { type Certificate, certificateIdOf, NUMBER_SIGNS } from '#shared/certificates/certificate'
import type { FinalOrder, Placed } from '../competitions/feature'

type Office = Pick<PersonContext, 'store' | 'person' | 'now'>

interface Issue {
  order: FinalOrder
  entrant: Placed
  turn: number
  kind: Certificate['kind']
}

/** Makes the certificates of entrants of one competition, in the words of today. */
export async function certificatesFor({ store, person, now }: Office, issues: Issue[]): Promise<Certificate[]> {
  const [first] = issues
  if (!first) return []
  const { title, organiser, endsAt } = await store.events.get(first.order.competition.eventId)
  return issues.map(({ order: { competition, placed }, entrant, turn, kind }) => ({
    ...{ id: certificateIdOf(competition.id, entrant.no, turn), number: newNumber(now), competitionId: competition.id },
    ...{ no: entrant.no, turn, personId: entrant.personId, name: entrant.name, unit: entrant.unit, kind },
    ...{ eventTitle: title, competitionName: competition.name, people: placed.length, playedAt: endsAt },
    ...(kind === 'honour' && entrant.place !== undefined && { place: entrant.place }),
    ...{ issuer: organiser, issuedAt: now, issuedBy: person.name, state: 'valid' as const },
  }))
}

/** A number that nobody can guess: with it anybody may check the certificate. */
function newNumber(now: number): string {
  const signs = Array.from({ length: 8 }, () => NUMBER_SIGNS[randomInt(NUMBER_SIGNS.length)]).join('')
  return `HQ-${inBeijing(now).year()}-${signs.slice(0, 4)}-${signs.slice(4)}`
}
