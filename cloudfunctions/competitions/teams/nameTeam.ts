import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { vetWords } from '../../checks/feature'

/** 改队名. A name that everybody reads, checked before; without one the team is called after its captain. */
export async function nameTeam(
  { competitionId, no, name: typed }: Input<'competitions.nameTeam'>,
  context: PersonContext
): Promise<Output<'competitions.nameTeam'>> {
  const { store, line } = context
  const entrant = await store.entrants.findWhere({ competitionId, no })
  if (!entrant?.team) throw new RequestFault('not_found')
  if (typed) {
    const words = await vetWords(context, { text: typed, place: `第 ${no} 队的队名` })
    if (!words.ok) return words
  }
  const captain = entrant.team.roster.find(({ memberId }) => memberId === entrant.memberId)?.name
  const name = typed ?? (captain ? `${captain}队` : '')
  if (name === entrant.name) line.leaveOut()
  else await store.entrants.change({ _id: entrant.id }, { name })
  line.say({ remark: `第 ${no} 队：${name}` })
  return done({ name })
}
