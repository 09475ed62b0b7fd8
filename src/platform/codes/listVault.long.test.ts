import { aStoragePlace } from '#client/keeping/testing/aStoragePlace'
import type { GivenDoorList } from '#shared/checkin/offline/doorList'
import { NOON } from '#shared/testing/noon'
import { listVault, MOST_TRIES } from './listVault'

const HOUR = 3_600_000
const given: GivenDoorList = {
  ...{ eventId: 'cup', day: 20_000, until: NOON + HOUR, salt: '5a'.repeat(32) },
  rows: [{ memberId: 'm-Li', name: '李示例', firm: '面馆“一”（示例）', spelt: '李示例 lsl', key: '07'.repeat(32) }],
}
const { salt: _salt, ...list } = given

function aPhone() {
  const { place, kept } = aStoragePlace()
  const time = { now: NOON }
  const vault = listVault({ place, owner: () => 'officer-1', now: () => time.now })
  return { place, kept, time, vault, open: (digits: string) => vault.open('cup', digits) }
}

test('the list opens by its digits alone, and no word of it can be read beside them', async () => {
  const { vault, kept, open } = aPhone()
  expect(await vault.keep(given, '2468')).toBe(true)
  expect(JSON.stringify([...kept])).not.toMatch(/李示例|面馆|m-Li|0707/)
  expect(await vault.people('cup')).toBe(1)
  expect(await open('2468')).toEqual({ kind: 'open', list })
  expect(await open('2469')).toEqual({ kind: 'wrong', left: MOST_TRIES - 1 })
  expect(await open('2468')).toEqual({ kind: 'open', list })
})

test('five wrong tries delete the list, also with the program closed in between; what waits to be sent stays', async () => {
  const { vault, place, kept, open } = aPhone()
  await place.put('officer-1/waits:checkin.admit:cup', { wish: 'cup' })
  await vault.keep(given, '2468')
  for (const left of [4, 3, 2, 1]) expect(await open('0000')).toEqual({ kind: 'wrong', left })
  expect(await open('1111')).toEqual({ kind: 'gone' })
  expect(await open('2468')).toEqual({ kind: 'gone' })
  expect([...kept.keys()]).toEqual(['officer-1/waits:checkin.admit:cup'])
})

test('the right digits begin the count anew', async () => {
  const { vault, open } = aPhone()
  await vault.keep(given, '2468')
  for (const _round of [1, 2]) {
    for (const left of [4, 3]) expect(await open('0000')).toEqual({ kind: 'wrong', left })
    expect(await open('2468')).toMatchObject({ kind: 'open' })
  }
})

test('with the end of the event it goes, whether anybody asks for it or not', async () => {
  const { vault, time, kept, open } = aPhone()
  await vault.keep(given, '2468')
  time.now = given.until
  expect(await open('2468')).toEqual({ kind: 'gone' })
  await vault.keep(given, '2468')
  await vault.tidy()
  expect([...kept.keys()]).toEqual([])
})

test.each([
  ['changed', (box: string) => `${box.slice(0, -1)}${box.endsWith('0') ? '1' : '0'}`],
  ['cut short', (box: string) => box.slice(0, -2)],
  ['that is none', () => 'zz'],
])('a box %s opens for nobody', async (_how, spoil) => {
  const { vault, place, open } = aPhone()
  await vault.keep(given, '2468')
  const key = 'officer-1/doorlist:cup'
  const found = (await place.get(key)) as { box: string }
  await place.put(key, { ...found, box: spoil(found.box) })
  expect(await open('2468')).toMatchObject({ kind: 'wrong' })
})
