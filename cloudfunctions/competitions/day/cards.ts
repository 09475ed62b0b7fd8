import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Card, cardName, standingCards } from '#shared/competitions/day/card'
import type { Match } from '#shared/competitions/play/match'
import { done, refused } from '#shared/result'

/** 记犯规、警告. Written beside the result, which it leaves alone; the same key is one card, however often it is sent. */
export async function holdCard(
  { matchId, newKey: key, no, kind, mate, note }: Input<'competitions.card'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'competitions.card'>> {
  const match = await store.matches.find(matchId)
  if (!match) return refused('round_back')
  const { first, second } = match
  if (no !== first && no !== second) return refused('not_at_table')
  if (mate !== undefined && !(await isMate(store, match, { no, mate }))) return refused('not_at_table')
  const card: Card = { key, no, kind, ...(mate && { mate }), ...(note && { note }), at: now, by: person.name }
  const changed = await store.matches.change(
    { ...{ _id: matchId, first, second, state: _.neq('void') }, 'cards.key': _.neq(key) },
    { cards: _.push([card]) }
  )
  line.say({ remark: [`${no} 号${mate ? `第 ${mate} 位队员` : ''}${cardName[kind]}`, note].filter(Boolean).join('：') })
  if (changed > 0) return done({ key })
  line.leaveOut()
  return whyNot(store, matchId, key)
}

/** Somebody on the roster of a team. */
async function isMate(
  { entrants }: Store,
  { competitionId }: Match,
  { no, mate }: { no: number; mate: number }
): Promise<boolean> {
  const entrant = await entrants.findWhere({ competitionId, no })
  return entrant?.team?.roster.some((player) => player.no === mate) ?? false
}

async function whyNot({ matches }: Store, matchId: string, key: string) {
  const { state, cards = [] } = await matches.get(matchId)
  if (cards.some((card) => card.key === key)) return done({ key })
  return state === 'void' ? refused('round_back' as const) : refused('not_at_table' as const)
}

/** 撤回犯规、警告. It stays written down, with who took it back. */
export async function takeCardBack(
  { matchId, key }: Input<'competitions.cardBack'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'competitions.cardBack'>> {
  const changed = await store.matches.change(
    { _id: matchId, 'cards.key': key, 'cardsBack.key': _.neq(key) },
    { cardsBack: _.push([{ key, at: now, by: person.name }]) }
  )
  if (changed === 0) line.leaveOut()
  return done({ back: true })
}

/** Cards as whoever runs or judges the match sees them. */
export function shownCards(match: Match): Pick<Match, 'cards'> {
  const cards = standingCards(match)
  return cards.length > 0 ? { cards } : {}
}
