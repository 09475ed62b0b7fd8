import { type CloudUnderTest, cloudUnderTest, isReal } from './cloudUnderTest'

let cloud: CloudUnderTest
const db = () => cloud.app.database()
const items = () => db().collection('contract_t')

beforeAll(async () => {
  cloud = await cloudUnderTest({ collections: { contract_t: { indexes: [{ fields: ['key'], unique: true }] } } })
  await db().createCollection('contract_t')
})
beforeEach(async () => {
  await items()
    .where({ _id: db().command.exists(true) })
    .remove()
  await items().add({ _id: 'a', n: 1, key: 'a' })
})
afterAll(() => cloud.close())

const countOf = async (id: string) => (await items().doc(id).get()).data[0]?.n

/** A test that needs an index: in a real environment indexes are made by hand, in the console. */
const localTest = isReal ? test.skip : test

describe('a transaction', () => {
  test('sees its own writes, and others see them after the commit', async () => {
    const t = await db().startTransaction()
    await t
      .collection('contract_t')
      .doc('a')
      .update({ n: db().command.inc(1) })

    expect((await t.collection('contract_t').doc('a').get()).data.n).toBe(2)
    expect(await countOf('a')).toBe(1)
    await t.commit()
    expect(await countOf('a')).toBe(2)
  })

  test('leaves nothing behind when rolled back', async () => {
    const t = await db().startTransaction()
    await t.collection('contract_t').add({ _id: 'b', n: 9, key: 'b' })
    await t.collection('contract_t').doc('a').remove()
    await t.rollback()

    expect((await items().count()).total).toBe(1)
  })

  test('goes on seeing what was there when it began', async () => {
    const t = await db().startTransaction()
    await t.collection('contract_t').doc('a').get()
    await items().doc('a').update({ n: 99 })
    await items().add({ _id: 'b', n: 99, key: 'b' })

    expect((await t.collection('contract_t').doc('a').get()).data.n).toBe(1)
    expect((await t.collection('contract_t').where({ n: 99 }).get()).data).toEqual([])
    await t.rollback()
  })

  test('is in conflict when it writes what changed since it began', async () => {
    const t = await db().startTransaction()
    await items().doc('a').update({ n: 5 })

    await expect(t.collection('contract_t').doc('a').update({ n: 6 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    expect(await countOf('a')).toBe(5)
  })

  test('is in conflict at once when another one holds the document', async () => {
    const [first, second] = [await db().startTransaction(), await db().startTransaction()]
    await first.collection('contract_t').doc('a').update({ n: 2 })

    await expect(second.collection('contract_t').doc('a').update({ n: 3 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await first.commit()
    expect(await countOf('a')).toBe(2)
  })

  test('makes a plain update wait for its end', async () => {
    const t = await db().startTransaction()
    await t.collection('contract_t').doc('a').update({ n: 10 })
    const order: string[] = []
    const update = items()
      .doc('a')
      .update({ n: db().command.inc(1) })
      .then(() => order.push('update'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    order.push('commit')
    await t.commit()
    await update

    expect(order).toEqual(['commit', 'update'])
    expect(await countOf('a')).toBe(11)
  })

  localTest('may not use a unique value twice', async () => {
    const t = await db().startTransaction()
    const twice = t.collection('contract_t')
    await expect(twice.add({ _id: 'b', key: 'a' })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await twice.add({ _id: 'c', key: 'c' })
    await expect(twice.add({ _id: 'd', key: 'c' })).rejects.toThrow(/E11000/)
    await t.rollback()
  })

  test('may give a unique value on', async () => {
    await db().runTransaction(async (t: { collection(name: string): ReturnType<typeof items> }) => {
      await t.collection('contract_t').doc('a').remove()
      await t.collection('contract_t').add({ _id: 'b', n: 2, key: 'a' })
    })

    expect((await items().where({ key: 'a' }).get()).data).toEqual([{ _id: 'b', n: 2, key: 'a' }])
  })

  localTest('is in conflict when its unique value was taken meanwhile', async () => {
    const t = await db().startTransaction()
    await t.collection('contract_t').add({ _id: 'b', key: 'b' })
    await items().add({ _id: 'c', key: 'b' })

    await expect(t.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect((await items().count()).total).toBe(2)
  })

  test('is tried again after a conflict', async () => {
    let tries = 0
    const { inc } = db().command
    await db().runTransaction(async (t: { collection(name: string): ReturnType<typeof items> }) => {
      tries++
      if (tries === 1)
        await items()
          .doc('a')
          .update({ n: inc(1) })
      await t
        .collection('contract_t')
        .doc('a')
        .update({ n: inc(10) })
    })

    expect([tries, await countOf('a')]).toEqual([2, 12])
  })

  test('that has ended answers nothing any more', async () => {
    const t = await db().startTransaction()
    await t.commit()

    await expect(t.collection('contract_t').doc('a').get()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })
})
