import { isSwiss } from '#shared/competitions/play/competition'
import type { StagesPlayed } from '#shared/competitions/stages/playStages'
import type { Standings } from '#shared/competitions/standings/standingsOf'
import type { Store } from '../../../cloudfunctions/server/store'
import { answered } from '../../../cloudfunctions/testing/answered'
import { aStore } from '../../../cloudfunctions/testing/aStore'
import { atTheDoor } from '../../../cloudfunctions/testing/atTheDoor'
import { anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { answerText } from '../../competition/answerCommand'
import { seed } from '../seed'

const NOON = Date.UTC(2026, 10, 22, 4)

let store: Store
beforeAll(async () => {
  store = await aStore()
  await seed(store, NOON, () => {})
})

test('every stored competition, exported, gives byte for byte at the command line what everybody reads', async () => {
  const all = await store.competitions.listAll()
  expect(all.map(({ kind }) => kind).sort()).toEqual(['groups', 'roundRobin', 'swiss', 'swiss'])
  for (const competition of all) {
    const { id, name } = competition
    const desk = asking(store, anOfficer())
    const file = JSON.stringify(answered(await atTheDoor('competitions.export', { competitionId: id }, desk)))
    const shown = await readStandings(id)
    const told = answerText(isSwiss(competition) ? 'standings' : 'stages', file)
    if (!told.ok) throw new Error(`${name}: ${told.text}`)
    const again = isSwiss(competition) ? ofSwiss(told.value as Standings) : ofStages(told.value as StagesPlayed)
    expect({ name, file: JSON.stringify(again) }).toEqual({ name, file: JSON.stringify(seen(shown)) })
  }
})

function ofSwiss({ standings }: Standings) {
  return standings.map(({ id, place, points, tiebreaks }) => [Number(id), place, points, tiebreaks])
}

function ofStages({ groups, knockout }: StagesPlayed) {
  return {
    groups: groups.map(({ order, matchPoints }) => order.map((id) => [Number(id), matchPoints[id]])),
    bracket: knockout?.matches.map(({ id, a, b, winner }) => [id, Number(a), Number(b), Number(winner)]) ?? [],
    places: knockout?.places.map(({ place, ids }) => [place, ids.map(Number)]) ?? [],
  }
}

function seen(shown: Awaited<ReturnType<typeof readStandings>>) {
  if ('rows' in shown) return shown.rows.map(({ no, place, points, values }) => [no, place, points, values])
  const { groups, bracket } = shown
  return {
    groups: groups.map(({ rows }) => rows.map(({ no, matchPoints }) => [no, matchPoints])),
    bracket:
      bracket?.matches.map(({ bracket: id, first, second, winner }) => [
        id,
        Number(first),
        Number(second),
        Number(winner),
      ]) ?? [],
    places: bracket?.places.map(({ place, nos }) => [place, nos]) ?? [],
  }
}

async function readStandings(competitionId: string) {
  return answered(await atTheDoor('competitions.standings', { competitionId }, asking(store, anOfficer())))
}
