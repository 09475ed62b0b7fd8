import type { Competition } from '../play/competition'
import type { TeamRules } from '../teams/teamRules'

export const CARD_KINDS = ['warning', 'foul', 'yellow', 'yellowRed', 'red'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** 犯规、警告. What a judge has held against somebody at a match; `no` is the entrant's number. */
export interface Card {
  key: string
  no: number
  kind: CardKind
  /** Of a team: who of its roster, by number, so that no name is left of whoever goes. */
  mate?: number
  note?: string
  at: number
  by: string
}

/** A card that was held against somebody by mistake, and who says so. */
export interface CardBack extends Pick<Card, 'key' | 'at' | 'by'> {}

export const cardName: Record<CardKind, string> = {
  warning: '警告',
  foul: '犯规',
  yellow: '黄牌',
  yellowRed: '黄红牌，罚分',
  red: '红牌，取消资格',
}

interface Sport {
  kind: Competition['kind']
  teams?: TeamRules['order']
}

/** The cards that stand at a match, and those that do no more. */
interface Carded {
  cards?: Card[]
  cardsBack?: CardBack[]
}

/** The cards of the sport: at xiangqi a foul counts where points are equal, at table tennis they are coloured. */
export function cardsOf({ kind, teams }: Sport): CardKind[] {
  return kind === 'swiss' || teams === 'boards' ? ['warning', 'foul'] : ['yellow', 'yellowRed', 'red']
}

/** Cards that were not taken back, as they came. */
export function standingCards({ cards = [], cardsBack = [] }: Carded): Card[] {
  const back = new Set(cardsBack.map(({ key }) => key))
  return cards.filter(({ key }) => !back.has(key))
}

/** Fouls of the two, which count where points are equal; nothing where there are none. */
export function foulsOf(match: Carded & { first: number; second: number }) {
  const fouls = standingCards(match).filter(({ kind }) => kind === 'foul')
  const of = (who: number) => fouls.filter(({ no }) => no === who).length
  return fouls.length > 0 ? { first: of(match.first), second: of(match.second) } : undefined
}
