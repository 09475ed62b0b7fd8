import type { CollectionName, Collections } from '#server/store'
import { attendanceOf, MARK, SETTLED_MS } from '../../cloudfunctions/checkin/sums/attendance'
import { keysOf } from '../../cloudfunctions/membership/rows/rowKeys'
import { seedLastCup } from './competitions/seedLastCup'
import { seedPearl } from './competitions/seedPearl'
import { seedRedWall } from './competitions/seedRedWall'
import { seedTeamCup } from './competitions/seedTeamCup'
import { seedFeedback } from './events/seedFeedback'
import { seedLines } from './events/seedLines'
import { seedMedals } from './photos/seedMedals'
import { seedWall } from './photos/seedWall'
import { diceOf, type Scene } from './scene'
import { seedBindings } from './seedBindings'
import { seedCases } from './seedCases'
import { seedCheckIns } from './seedCheckIns'
import { seedComments } from './seedComments'
import { seedJoinings } from './seedJoinings'
import { seedNotice } from './seedNotice'
import { seedHonours } from './unions/seedHonours'
import { withOffices } from './unions/seedOffices'
import { seedBrands } from './written/seedBrands'
import { seedEarlier } from './written/seedEarlier'
import { seedGuides } from './written/seedGuides'
import { seedNeeds } from './written/seedNeeds'
import { seedPastRows } from './written/seedPastRows'
import { seedQuestions } from './written/seedQuestions'
import { seedReaders } from './written/seedReaders'
import { seedSeasons, withSeasons } from './written/seedSeasons'
import { seedShowings } from './written/seedShowings'

type Rows = { [Name in CollectionName]?: Collections[Name][] }

/** Demonstration data of the features, each in its own collections; in the order in which it is laid. */
export const seeds: Record<string, (scene: Scene) => Rows> = {
  directory: ({ directory: { unions, enterprises, territory, areas, buildings } }) => ({
    ...{ unions: withOffices(unions), enterprises, areas, buildings, territory: [territory] },
  }),
  register: ({ directory: { unions } }) => ({ honours: seedHonours(unions) }),
  membership: ({ cast, directory, now }) => ({
    members: cast.members.map((row) => ({ ...row, ...keysOf(row) })),
    bindings: seedBindings(cast, directory.enterprises, now),
  }),
  identity: ({ cast: { people } }) => ({ people }),
  news: ({ articles, directory: { unions }, now }) => ({
    articles,
    readers: seedReaders(articles, unions, diceOf(17), now),
  }),
  comments: ({ articles, cast, directory, now }) => ({
    comments: seedComments(articles, cast, directory.unions, now),
  }),
  cases: ({ cast, directory, now }) => seedCases(cast, directory.unions, diceOf(7), now),
  questions: ({ cast, directory, now }) => ({
    questions: seedQuestions(seedCases(cast, directory.unions, diceOf(7), now).cases),
  }),
  joining: ({ cast, directory, now }) => ({ joinings: seedJoinings(cast, directory.enterprises, now) }),
  brands: ({ season, past, directory: { enterprises }, now }) => {
    const brands = seedBrands(season.events, past.editions, now)
    const { entrants } = seedLastCup(season, enterprises, diceOf(13))
    const earlier = seedEarlier(brands, entrants, now)
    return {
      brands,
      earlierLists: earlier.lists,
      earlierEntries: earlier.entries,
      pastRows: seedPastRows(brands, entrants),
      showings: seedShowings(entrants, now),
      seasons: seedSeasons(season.events, past.editions, now),
    }
  },
  files: ({ now }) => seedMedals('officer-1', now),
  guides: ({ now }) => ({ guides: seedGuides(now) }),
  needs: ({ cast, season, past, now }) => ({
    needs: seedNeeds(cast, [...season.events, ...past.events], diceOf(17), now),
  }),
  pushes: (scene) => {
    const { push, chunks } = noticeIn(scene)
    return { pushes: [push], pushChunks: chunks }
  },
  receipts: (scene) => ({ receipts: noticeIn(scene).receipts }),
  checkin: (scene) => {
    const checkins = [...scene.past.checkins, ...seedCheckIns(scene)]
    const until = scene.now - SETTLED_MS
    const attendance = attendanceOf(checkins.filter(({ at }) => at <= until))
    return { checkins, attendance, attendanceMarks: [{ id: MARK, until }] }
  },
  feedback: (scene) => ({ feedback: seedFeedback(scene) }),
  photos: (scene) => ({ wallPhotos: seedWall(scene) }),
  events: ({ season, past, now }) => ({
    ...season,
    events: withSeasons([...past.events, ...season.events], seedSeasons(season.events, past.editions, now)),
    places: [...past.places, ...season.places],
    lineRecords: seedLines(now),
  }),
  certificates: ({ season, directory: { enterprises } }) => ({
    certificates: seedLastCup(season, enterprises, diceOf(13)).certificates,
  }),
  competitions: ({ season, directory: { enterprises } }) => {
    const cups = [
      seedPearl(season, enterprises, diceOf(5)),
      seedRedWall(season, enterprises, diceOf(11)),
      seedTeamCup(season, enterprises, diceOf(12)),
      seedLastCup(season, enterprises, diceOf(13)),
    ]
    return {
      competitions: cups.flatMap(({ competitions }) => competitions),
      entrants: cups.flatMap(({ entrants }) => entrants),
      rounds: cups.flatMap(({ rounds }) => rounds),
      matches: cups.flatMap(({ matches }) => matches),
    }
  },
}

function noticeIn({ articles, cast }: Scene) {
  return seedNotice(articles, cast, diceOf(2))
}
