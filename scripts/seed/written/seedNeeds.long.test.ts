import { countNeeds } from '#shared/needs/countNeeds'
import { needSeason, seasonBefore } from '#shared/needs/needSeason'
import { diceOf, setScene } from '../scene'
import { seedCases } from '../seedCases'
import { seedNeeds } from './seedNeeds'

const NOON = Date.UTC(2026, 10, 22, 4)

test('enough people of the demonstration need something that unions and buildings can be told apart; the first has yet to be asked', () => {
  const { cast, season, past, directory } = setScene(NOON)
  const needs = seedNeeds(cast, [...season.events, ...past.events], diceOf(17), NOON)
  const members = new Map(cast.members.map((one) => [one.id, one]))
  const buildingOf = new Map(directory.enterprises.map(({ id, buildingId = '' }) => [id, buildingId]))
  const rowsOf = (key: string) =>
    needs.flatMap(({ season: of, memberId, said }) => {
      const { unionId = '', enterpriseId = '' } = members.get(memberId) ?? {}
      const row = { unionId, enterpriseId, buildingId: buildingOf.get(enterpriseId) ?? '' }
      return of === key ? [{ ...row, tags: said.map(({ tag }) => tag), places: said.map(({ from }) => from) }] : []
    })
  const namesOf = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]))
  const names = { unions: namesOf(directory.unions), buildings: namesOf(directory.buildings) }
  const { key } = needSeason(NOON)
  const { people = 0, tags, unions, buildings, places } = countNeeds(rowsOf(key), rowsOf(seasonBefore(key)), names)
  expect(people).toBeGreaterThan(1000)
  expect([tags.length, places.length]).toEqual([16, 3])
  expect(tags.every(({ before = 0 }) => before > 4)).toBe(true)
  expect(unions.filter((one) => one.tags.length > 0).length).toBeGreaterThan(13)
  expect(buildings.filter((one) => one.tags.length > 0).length).toBeGreaterThan(20)
  expect(needs.filter(({ personId }) => personId === 'p00001')).toEqual([])
  expect(needs.every(({ at, said }) => at <= NOON && said.length > 0)).toBe(true)
})

test('of three applications for help one was answered, one is in hand, and one has just come', () => {
  const { cast, directory } = setScene(NOON)
  const { cases, caseNumbers } = seedCases(cast, directory.unions, diceOf(7), NOON)
  const applied = cases.filter(({ kind }) => kind === 'hardship')
  expect(applied.map(({ state }) => state)).toEqual(['rated', 'taken', 'received'])
  expect(applied.every(({ about, owner, asker, at }) => about?.name && owner?.id && asker?.memberId && at < NOON)).toBe(
    true
  )
  expect(caseNumbers.flatMap(({ keys }) => keys).length).toBe(cases.length)
})
