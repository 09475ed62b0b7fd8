import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { NOON } from '../testing/factories'
import { aRoster, aRow } from '../testing/roster/aRoster'

const PHONE = '19900000777'

/** A request of 王示 of the noodle house, and rows of that name there, and of that phone elsewhere. */
async function aRequest({ names, phones }: { names: number; phones: number }) {
  const namesakes = Array.from({ length: names }, (_, at) => aRow(`n${at}`, { name: '王示', phone: `1990001000${at}` }))
  const samePhone = Array.from({ length: phones }, (_, at) =>
    aRow(`p${at}`, { name: `李${at}`, phone: PHONE, enterpriseId: 'bank' })
  )
  const { store, officer } = await aRoster(...namesakes, ...samePhone)
  await store.bindings.add({
    ...{ id: 'r1', personId: 'p-Wang', name: '王示', phone: PHONE, enterpriseId: 'noodle-house' },
    ...{ enterpriseName: '面馆', askedAt: NOON, state: 'waiting', pageKey: 'r1' },
  })
  const [request] = answered(await atTheDoor('membership.bindings', {}, officer())).items
  return [request?.candidates.length, request?.further]
}

test.each([
  ['all that are alike are listed where there are few', { names: 5, phones: 5 }, [10, undefined]],
  ['of more namesakes it says how many', { names: 8, phones: 1 }, [6, { sameName: 3, samePhone: 0 }]],
  ['of more rows with the phone it says how many', { names: 0, phones: 7 }, [5, { sameName: 0, samePhone: 2 }]],
])('beside a request %s', async (_what, alike, shown) => {
  expect(await aRequest(alike)).toEqual(shown)
})

test('a page of twenty who wait costs as many looks as a page of one', async () => {
  const looksAt = async (waiting: number) => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      aRow(`n${at}`, { name: `王${at}`, phone: `1990001${1000 + at}` })
    )
    const { store, officer, queries, database } = await aRoster(...rows)
    for (let at = 0; at < waiting; at += 1) {
      await store.bindings.add({
        ...{ id: `r${at}`, personId: `p-${at}`, name: `王${at}`, phone: `1990001${1100 + at}` },
        ...{ enterpriseId: 'noodle-house', enterpriseName: '面馆', askedAt: NOON, state: 'waiting', pageKey: `r${at}` },
      })
    }
    const [before, examined] = [queries(), database.counters().examined]
    const { items } = answered(await atTheDoor('membership.bindings', {}, officer()))
    expect(items.map(({ candidates }) => candidates.length)).toEqual(Array(waiting).fill(2))
    return { looks: queries() - before, examined: database.counters().examined - examined }
  }
  const [one, twenty] = [await looksAt(1), await looksAt(20)]
  expect(twenty.looks).toBe(one.looks)
  expect(twenty.looks).toBeLessThanOrEqual(6)
  // The firm in which they all say they work is read once, not once for each of them.
  expect(twenty.examined).toBeLessThan(300 + 60)
})
