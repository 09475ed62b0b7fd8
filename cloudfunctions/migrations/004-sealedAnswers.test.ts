import { openAnswers } from '../events/answers/sealedAnswers'
import type { StoredRegistration } from '../events/storedRegistration'
import { survive } from '../testing/dying'
import { aSealing } from '../testing/factories'
import { rowsDyingAfter, someRows } from '../testing/someRows'
import { sealedAnswers } from './004-sealedAnswers'

/** Registrations as the version before has stored them. */
const registrations = [
  { _id: 'cup:m1', status: 'confirmed', rev: 4, answers: { meal: '吃', note: '膝盖不好' }, answeredRev: 2 },
  { _id: 'cup:m2', status: 'withdrawn', rev: 5, answers: { note: '素食' } },
  { _id: 'cup:m3', status: 'confirmed', rev: 6, answers: {} },
]

async function aSeason() {
  const { rows, database } = await someRows('registrations', registrations)
  const answersOf = async (id: string) => {
    const row = (await rows.find('registrations', id)) as unknown as StoredRegistration
    return openAnswers(aSealing, { ...row, id })
  }
  return { rows, database, answersOf }
}

async function expectSealed({ rows, answersOf }: Awaited<ReturnType<typeof aSeason>>) {
  expect(JSON.stringify(await rows.listAfter('registrations', '', 9))).not.toMatch(/膝盖|素食|note/)
  for (const { _id, answers } of registrations) expect(await answersOf(_id)).toEqual({ ok: true, value: answers })
  expect(await rows.find('registrations', 'cup:m1')).toMatchObject({ status: 'confirmed', rev: 4, answeredRev: 2 })
  expect(await rows.find('registrations', 'cup:m3')).toEqual(registrations[2])
}

test('answers of the version before are sealed, once, and open as what they were', async () => {
  const season = await aSeason()
  await sealedAnswers.run(season.rows, aSealing)
  await expectSealed(season)

  const before = season.database.counters().written
  await sealedAnswers.run(season.rows, aSealing)
  expect(season.database.counters().written).toBe(before)
})

test.each([0, 1, 2])('killed after change %i it is finished when it runs again', async (changes) => {
  const season = await aSeason()
  await survive(sealedAnswers.run(rowsDyingAfter(changes, season.rows), aSealing))
  await sealedAnswers.run(season.rows, aSealing)
  await expectSealed(season)
})

test('what a function of the version before writes meanwhile is not lost', async () => {
  const season = await aSeason()
  let isFirst = true
  const change: typeof season.rows.change = async (...given) => {
    if (isFirst) {
      isFirst = false
      await season.rows.change('registrations', { _id: 'cup:m1' }, { 'answers.note': '好了', answeredRev: 7 })
    }
    return season.rows.change(...given)
  }
  await sealedAnswers.run({ ...season.rows, change }, aSealing)
  expect(await season.answersOf('cup:m1')).toEqual({ ok: true, value: { meal: '吃', note: '好了' } })
})
