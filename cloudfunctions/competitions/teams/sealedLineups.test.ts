import { competitionsContract } from '#shared/competitions/contract'
import { matchTable } from '../../../scripts/handover/tables/ofCompetitions'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, TEAMS } from '../../testing/competitions/aTeamHall'
import { aPerson, asking } from '../../testing/factories'
import { nameThings } from '../nameThings'
import { ownCompetitions } from '../ownCompetitions'

/** Told by nothing else: the line-up that is handed in stands in this order and in no other. */
const HANDED = [4, 2, 3]
const NAMES = ['4', '2', '3']

async function aSealedMatch() {
  const hall = await aTeamHall(['An', 'Bai', 'Cao', 'Du'])
  const [match] = await hall.matches()
  if (!match) throw new Error('No match.')
  const [one, other] = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')]
  answered(await hall.handIn(match.id, one, HANDED))
  const bystander = ['An', 'Bai', 'Cao', 'Du'].find((name) => name !== one && name !== other) ?? ''
  return { ...hall, id: match.id, one, other, bystander }
}

/** Every read of competitions, asked about this one. */
function readsOf(matchId: string) {
  const about = {
    ...{ competitionId: TEAMS, eventId: 'cup', matchId, round: 1, result: '1-0f', rev: 0 },
    ...{ no: 1, turn: 1, one: 1, other: 2 },
  }
  return Object.entries(competitionsContract)
    .filter(([, action]) => action.kind === 'reads')
    .map(([name, action]) => ({
      name: name as keyof typeof competitionsContract,
      input: Object.fromEntries(Object.entries(about).filter(([field]) => field in entriesOf(action.input))),
    }))
}

function entriesOf(schema: object): object {
  return 'entries' in schema ? (schema.entries as object) : {}
}

test('nobody but its captain is shown a sealed line-up by any answer: opponents, mates, judges, the desk, everybody', async () => {
  const { store, desk, id, one, other, bystander } = await aSealedMatch()
  const readers = [other, `${other}2`, `${one}2`, bystander, 'Somebody'].map((name) => asking(store, aPerson(name)))
  const { person: _nobody, ...anybody } = desk()
  const heard = new Set<string>()
  for (const { name, input } of readsOf(id))
    for (const reader of [...readers, desk(), anybody as never]) {
      const answer = await atTheDoor(name, input as never, reader).catch((fault: Error) => fault.message)
      const words = JSON.stringify(answer)
      if (words.includes('"ok":true')) heard.add(name)
      expect({ name, isTold: isTold(words, one) }).toEqual({ name, isTold: false })
    }
  // A Swiss round and its exchanges are none of teams, and later matches are asked about by whoever writes a result.
  const unheard = readsOf(id).filter(({ name }) => !heard.has(name))
  expect(unheard.map(({ name }) => name)).toEqual(['competitions.trySwap', 'competitions.round'])
})

test('the check sees a line-up where one is told: the captain has it back, and everybody once both are in', async () => {
  const { store, handIn, id, one, other, bystander } = await aSealedMatch()
  const ask = async (name: string) =>
    JSON.stringify(await atTheDoor('competitions.teamMatch', { matchId: id }, asking(store, aPerson(name))))
  expect(isTold(await ask(one), one)).toBe(true)
  expect(isTold(await ask(bystander), one)).toBe(false)
  answered(await handIn(id, other, [1, 2, 3]))
  expect(isTold(await ask(bystander), one)).toBe(true)
})

test('neither the log, the messages, own data nor the sheets of the hand-over tell it', async () => {
  const { store, database, desk, id, one, other } = await aSealedMatch()
  const rows: string[][] = []
  for await (const row of matchTable.rows({ store, names: { event: () => '' } } as never)) rows.push(row)
  const told = [
    ...rows.flat(),
    JSON.stringify(await database.find('log', { query: {} })),
    JSON.stringify(await store.messages.listAll({})),
    JSON.stringify(await nameThings(store, [id])),
    JSON.stringify(await ownCompetitions.list({ store, person: aPerson(other) } as never)),
  ]
  expect(told.filter((words) => isTold(words, one))).toEqual([])
  expect(await atTheDoor('competitions.fillLineups', { matchId: id }, desk())).toMatchObject({ ok: false })
})

/** Whether these words hold the line-up: its numbers in their order, or the names in it one after another. */
function isTold(words: string, captain: string): boolean {
  const names = NAMES.map((mate) => `${captain}${mate}`)
  const [first = '', second = '', third = ''] = names
  const at = [first, second, third].map((name) => words.indexOf(`"${name}"`))
  const inOrder = at.every((place) => place >= 0) && (at[0] ?? 0) < (at[1] ?? 0) && (at[1] ?? 0) < (at[2] ?? 0)
  return words.includes(HANDED.join()) || inOrder
}
