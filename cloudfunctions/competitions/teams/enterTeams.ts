import type { Store } from '#server/store'
import {
  type Competition,
  type Entrant,
  isOfPairs,
  pairName,
  type TeamPlayer,
} from '#shared/competitions/play/competition'
import { MAX_IN_STAGES } from '#shared/competitions/play/input'
import { drawOrder, randomFrom } from '#shared/competitions/random'
import { MAX_TEAM } from '#shared/events/team/teamRule'
import { lookUp } from '#shared/lookUp'
import { takeNumbers, unitNames } from '../making/takeNumbers'
import { listEntrants } from '../readPlayed'

/** Somebody who holds a place in the event as one of a team. */
interface Mate {
  memberId: string
  personId: string
  name: string
  enterpriseId: string
  team?: string
}

interface ComingTeam {
  key: string
  mates: Mate[]
  captain: Mate
}

/**
 * 从报名补进队. Enters every team that holds a place, led by its captain; of teams that are in, whoever has joined since
 * comes to the end of the roster, and whoever leads them now leads them here. Answers how many teams came in.
 */
export async function enterTeams(store: Store, competition: Competition): Promise<number> {
  const [teams, entrants] = await Promise.all([
    listTeams(store, competition.eventId),
    listEntrants(store, competition.id),
  ])
  const known = new Map(entrants.map((entrant) => [entrant.team?.key, entrant]))
  for (const team of teams) {
    const entrant = known.get(team.key)
    if (entrant) await renewTeam(store, entrant, team)
  }
  const coming = teams.filter(({ key }) => !known.has(key)).slice(0, MAX_IN_STAGES - entrants.length)
  if (coming.length === 0) return 0
  const units = await unitNames(
    store,
    coming.flatMap(({ mates }) => mates)
  )
  const first = await takeNumbers(store, competition.id, coming.length)
  const isPair = isOfPairs(competition)
  const drawn = drawOrder(coming, randomFrom(competition.drawSeed + first))
  await store.entrants.addMissing(
    drawn.map(({ key, mates, captain }, index): Entrant => {
      const roster = rosterWith([], mates)
      return {
        ...{ id: `${competition.id}-${key}`, competitionId: competition.id, no: first + index },
        ...{
          memberId: captain.memberId,
          personId: captain.personId,
          name: isPair ? pairName(mates.map(({ name }) => name)) : `${captain.name}队`,
        },
        ...{
          unit: isPair ? unitOfPair(mates, units) : units(captain.enterpriseId),
          status: 'in',
          joinedRound: 1,
          absentIn: [],
        },
        ...(isPair && { isPair }),
        ...{ team: { key, roster }, people: roster.map(({ personId }) => personId) },
      }
    })
  )
  return coming.length
}

/** Teams of the event that hold a place, by the keys of their turns, the captain first. */
export async function listTeams({ registrations, places }: Store, eventId: string): Promise<ComingTeam[]> {
  const [rows, book] = await Promise.all([
    registrations.listAll({
      where: { eventId, status: 'confirmed' },
      order: ['memberId', 'asc'],
      fields: ['memberId', 'personId', 'name', 'enterpriseId', 'team'],
    }),
    places.find(eventId),
  ])
  const keys = [...new Set(rows.flatMap(({ team }) => team ?? []))].sort()
  return keys.flatMap((key) => {
    const leads = book && lookUp(book.turns, key)?.team?.captain
    const mates = rows.filter(({ team }) => team === key)
    const captain = mates.find(({ memberId }) => memberId === leads) ?? mates[0]
    return captain ? [{ key, captain, mates: [captain, ...mates.filter((mate) => mate !== captain)] }] : []
  })
}

async function renewTeam({ entrants }: Store, entrant: Entrant, { mates, captain }: ComingTeam): Promise<void> {
  const { team } = entrant
  if (!team) return
  const roster = rosterWith(team.roster, mates)
  const before = roster.find(({ memberId }) => memberId === entrant.memberId)?.name
  const isAfterCaptain = entrant.name === `${before}队`
  const now = mates.map(({ name }) => name)
  const isSame = roster.length === team.roster.length && captain.memberId === entrant.memberId
  if (isSame && (!entrant.isPair || entrant.name === pairName(now))) return
  await entrants.change(
    { _id: entrant.id },
    {
      ...{
        memberId: captain.memberId,
        personId: captain.personId,
        people: (entrant.isPair ? mates : roster).map(({ personId }) => personId),
      },
      ...(entrant.isPair && { name: pairName(now) }),
      ...(isAfterCaptain && { name: `${captain.name}队` }),
      team: { key: team.key, roster },
    }
  )
}

/** Enterprise of both, or of the one and of the other. */
function unitOfPair(mates: Mate[], units: (id: string) => string): string {
  return [...new Set(mates.map(({ enterpriseId }) => units(enterpriseId)))].join('、')
}

/** Whoever has left the team keeps the number, in case they come back, and takes no room. */
function rosterWith(roster: TeamPlayer[], mates: Mate[]): TeamPlayer[] {
  const known = new Set(roster.map(({ memberId }) => memberId))
  const room = MAX_TEAM - mates.filter(({ memberId }) => known.has(memberId)).length
  const coming = mates.filter(({ memberId }) => !known.has(memberId)).slice(0, Math.max(room, 0))
  return [
    ...roster,
    ...coming.map(({ memberId, personId, name }, at) => ({ no: roster.length + at + 1, memberId, personId, name })),
  ]
}
