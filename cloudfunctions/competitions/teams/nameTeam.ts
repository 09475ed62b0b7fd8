import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { WordsRefusal } from '#shared/checks/wordCheck'
import type { Entrant } from '#shared/competitions/play/competition'
import { done, type Result, refused } from '#shared/result'
import { vetWords } from '../../checks/feature'

/** 改队名. A name that everybody reads, checked before; without one the team is called after its captain. */
export async function nameTeam(
  { competitionId, no, name: typed }: Input<'competitions.nameTeam'>,
  context: PersonContext
): Promise<Output<'competitions.nameTeam'>> {
  const { store, line } = context
  const entrant = await store.entrants.findWhere({ competitionId, no })
  if (!entrant?.team) throw new RequestFault('not_found')
  const named = await writeName(entrant, typed, context)
  if (!named.ok) return named
  const { name } = named.value
  if (name === entrant.name) line.leaveOut()
  line.say({ remark: `第 ${no} 队：${name}` })
  return named
}

/** 队长起队名. Of the team that somebody leads now; the same words are checked, and the same rule gives the old name back. */
export async function nameOwnTeam(
  { competitionId, name: typed }: Input<'competitions.nameOwnTeam'>,
  context: PersonContext
): Promise<Output<'competitions.nameOwnTeam'>> {
  const { store, person } = context
  const entrant = await store.entrants.findWhere({ competitionId, personId: person.id })
  return entrant?.team ? writeName(entrant, typed, context) : refused('not_your_team')
}

async function writeName(
  { id, no, memberId, team, name: before }: Entrant,
  typed: string | undefined,
  context: PersonContext
): Promise<Result<{ name: string }, WordsRefusal>> {
  const captain = team?.roster.find((player) => player.memberId === memberId)?.name
  const name = typed ?? (captain ? `${captain}队` : '')
  if (name === before) return done({ name })
  if (typed) {
    const words = await vetWords(context, { text: typed, place: `第 ${no} 队的队名` })
    if (!words.ok) return words
  }
  await context.store.entrants.change({ _id: id }, { name })
  return done({ name })
}
