import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { _ } from '#server/store/command'
import { cardName, standingCards } from '#shared/competitions/day/card'
import type { Entrant } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import { entriesOf, isIn } from './readPlayed'

/** 参加过的比赛, as one's own data. What was played there everybody may read. */
export const ownCompetitions: OwnSource = {
  title: '参加过的比赛',
  of: ['all-entrants'],
  list: async ({ store, person }) => {
    const own = await entriesOf(store, person.id, MOST_OWN)
    const ids = own.map(({ competitionId }) => competitionId)
    const found = await store.competitions.listByIds(ids)
    const carded = await store.matches.listAll({ where: { competitionId: _.in(ids), cards: _.exists(true) } })
    const names = new Map(found.map(({ id, name }) => [id, name]))
    return own.map(({ competitionId, no, name, unit, leftRound, team }) => ({
      title: names.get(competitionId) ?? '办过的比赛',
      facts: knownFacts([
        ['号码', `${no} 号`],
        ['写的名字', name],
        ['单位', unit],
        ['队里写的名字', team?.roster.find(({ personId }) => personId === person.id)?.name],
        [
          '犯规、警告',
          cardsText(carded, {
            competitionId,
            no,
            mate: team?.roster.find(({ personId }) => personId === person.id)?.no,
          }),
        ],
        ['退赛', leftRound === undefined ? undefined : `第 ${leftRound} 轮以后`],
      ]),
    }))
  },
  count: ({ store, person }) => store.entrants.count(isIn(person.id)),
}

/** What judges have held against them, and why. */
function cardsText(
  carded: Match[],
  { competitionId, no, mate }: Pick<Entrant, 'competitionId' | 'no'> & { mate: number | undefined }
): string | undefined {
  const own = carded.filter((match) => match.competitionId === competitionId).flatMap(standingCards)
  const lines = own
    .filter((card) => card.no === no && (card.mate === undefined || card.mate === mate))
    .map(({ at, by, kind, note = '' }) => `${paperMoment(at)} ${cardName[kind]}${note && `：${note}`}（${by}）`)
  return lines.length > 0 ? lines.join('；') : undefined
}
