import { knownFacts, MOST_OWN, type OwnSource } from '#server/retention/ownData'
import { entriesOf, isIn } from './readPlayed'

/** 参加过的比赛, as one's own data. What was played there everybody may read. */
export const ownCompetitions: OwnSource = {
  title: '参加过的比赛',
  of: ['all-entrants'],
  list: async ({ store, person }) => {
    const own = await entriesOf(store, person.id, MOST_OWN)
    const found = await store.competitions.listByIds(own.map(({ competitionId }) => competitionId))
    const names = new Map(found.map(({ id, name }) => [id, name]))
    return own.map(({ competitionId, no, name, unit, leftRound, team }) => ({
      title: names.get(competitionId) ?? '办过的比赛',
      facts: knownFacts([
        ['号码', `${no} 号`],
        ['写的名字', name],
        ['单位', unit],
        ['队里写的名字', team?.roster.find(({ personId }) => personId === person.id)?.name],
        ['退赛', leftRound === undefined ? undefined : `第 ${leftRound} 轮以后`],
      ]),
    }))
  },
  count: ({ store, person }) => store.entrants.count(isIn(person.id)),
}
