import type { Db } from '@cloudbase/database'
import { accumulatorCases, examined, expressionCases } from './cases/expressionCases'
import { queriedDocuments, queryCases } from './cases/queryCases'
import { looked, stageCases, staged } from './cases/stageCases'
import { updateCases } from './cases/updateCases'

/** Tests of the SDK's operators, which must hold in the local cloud and in a real environment. */
export function sdkContract(open: () => Promise<{ db: Db; close(): Promise<void> }>): void {
  let db: Db
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ db, close } = await open())
    for (const name of ['contract_q', 'contract_u', 'contract_e', 'contract_g', 'contract_s', 'contract_l']) {
      await db.createCollection(name)
      await db
        .collection(name)
        .where({ _id: db.command.exists(true) })
        .remove()
    }
    await db.collection('contract_q').add(queriedDocuments as never)
    await db.collection('contract_e').add(examined)
    await db.collection('contract_s').add(staged as never)
    await db.collection('contract_l').add(looked as never)
    const grouped = [{ n: 2, o: { a: 1 } }, { n: 4, o: { b: 2 } }, { n: 4 }, { n: 10 }, {}]
    await db.collection('contract_g').add(grouped.map((each, at) => ({ ...each, _id: `${at + 1}` })) as never)
  })

  afterAll(() => close())

  test('no command of the SDK is forgotten', () => {
    const cases = [...Object.keys(queryCases), ...Object.keys(updateCases), 'aggregate', 'project']
    expect(Object.keys(db.command).sort()).toEqual(cases.sort())
  })

  test('no expression of the SDK is forgotten', () => {
    const cases = new Set([...Object.keys(expressionCases), ...Object.keys(accumulatorCases), 'pipeline'])
    expect(Object.keys(db.command.aggregate).sort()).toEqual([...cases].sort())
  })

  describe.each(Object.entries(queryCases))('the condition %s', (_name, cases) => {
    test.each(cases.map((each) => [each]))('case %#', async ({ where, finds }) => {
      const found = db
        .collection('contract_q')
        .options({ raw: finds === 'refused' } as never)
        .where(where(db.command))
        .get()
      if (finds === 'refused') await expect(found).rejects.toMatchObject({ code: 'INVALID_PARAM' })
      else expect((await found).data.map((each: { _id: string }) => each._id).sort()).toEqual(finds)
    })
  })

  describe.each(Object.entries(updateCases))('the update %s', (_name, cases) => {
    test.each(cases.map((each) => [each]))('case %#', async ({ before, change, after }) => {
      const document = db.collection('contract_u').doc('u')
      await document.set(before)
      const changed = document.update(change(db.command))
      if (after instanceof RegExp) return expect(changed).rejects.toThrow(after)
      await changed
      expect((await document.get()).data[0]).toEqual({ _id: 'u', ...after })
    })
  })

  test.each(Object.entries(expressionCases))('the expression %s', async (_name, [expression, result]) => {
    const answer = db
      .collection('contract_e')
      .aggregate()
      .project({ result: expression(db.command.aggregate) })
      .end()
    if (result === 'refused') return expect(answer).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect((await answer).data[0].result).toEqual(result)
  })

  test.each(Object.entries(accumulatorCases))('the accumulator %s', async (_name, [expression, result]) => {
    const group = { _id: null, result: expression(db.command.aggregate) }
    const { data } = await db.collection('contract_g').aggregate().sort({ _id: 1 }).group(group).end()
    expect(data[0].result).toEqual(result)
  })

  test('no stage of the SDK is forgotten', () => {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(db.collection('contract_s').aggregate()))
    const stages = methods.filter((name) => !['constructor', 'end', 'unwrap', 'done', '_pipe'].includes(name))
    expect(stages.sort()).toEqual(Object.keys(stageCases).sort())
  })

  describe.each(Object.entries(stageCases))('the stage %s', (_name, cases) => {
    test.each(cases.map((each) => [each]))('case %#', async ([build, result]) => {
      const from = db.collection('contract_s').aggregate().sort({ _id: 1 })
      const answer = build(from, db.command.aggregate, db.command).end()
      if (result === 'refused') return expect(answer).rejects.toMatchObject({ code: 'INVALID_PARAM' })
      expect((await answer).data).toEqual(result)
    })
  })
}
