import { type CloudUnderTest, cloudUnderTest, isReal } from './cloudUnderTest'

let cloud: CloudUnderTest
const db = () => cloud.app.database()

beforeAll(async () => {
  cloud = await cloudUnderTest()
  await db().createCollection('contract_d')
  const _ = db().command
  await db()
    .collection('contract_d')
    .where({ _id: _.exists(true) })
    .remove()
})
afterAll(() => cloud.close())

const items = () => db().collection('contract_d')

describe('a document', () => {
  test('comes back as it was put in, dates as dates', async () => {
    const given = {
      _id: 'd1',
      n: 1,
      float: 1.5,
      big: 2 ** 40,
      minus: -1,
      none: null,
      day: new Date(5),
      list: [1, 'a', null],
      o: { t: true },
    }
    await items().add(given)

    expect((await items().doc('d1').get()).data[0]).toEqual(given)
  })

  test("gets the server's time where asked for", async () => {
    const asked = Date.now()
    await items()
      .doc('d2')
      .set({ at: db().serverDate(), later: db().serverDate({ offset: 60_000 }) })
    const [{ at, later }] = (await items().doc('d2').get()).data

    const otherClock = isReal ? 60_000 : 0
    expect(at.getTime()).toBeGreaterThanOrEqual(asked - otherClock)
    expect(at.getTime()).toBeLessThanOrEqual(Date.now() + otherClock)
    expect(later.getTime() - at.getTime()).toBeGreaterThanOrEqual(59_000)
  })

  test('keeps a regular expression out of conditions harmless', async () => {
    await items().doc('d3').set({ name: 'C++ (advanced)' })
    const named = (regexp: string) =>
      items()
        .where({ name: db().RegExp({ regexp, options: 'i' }) })
        .count()

    expect((await named('^c\\+\\+')).total).toBe(1)
    expect((await named('^java')).total).toBe(0)
  })

  test('is replaced by set, and created when it was not there', async () => {
    expect(await items().doc('d4').set({ a: 1 })).toMatchObject({ updated: 0, upsertedId: 'd4' })
    expect(await items().doc('d4').set({ b: 2 })).toMatchObject({ updated: 1 })
    expect((await items().doc('d4').get()).data).toEqual([{ _id: 'd4', b: 2 }])
  })

  test('may be set by many at once before it is there', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, n) => items().doc('race').set({ n })))

    expect(all.filter(({ upsertedId }) => upsertedId === 'race')).toHaveLength(1)
    expect((await items().where({ _id: 'race' }).count()).total).toBe(1)
  })

  test('is returned as an update leaves it', async () => {
    await items().doc('d5').set({ n: 1 })
    const { command: _ } = db()

    expect(
      await items()
        .where({ _id: 'd5', n: 1 })
        .updateAndReturn({ n: _.inc(1) })
    ).toMatchObject({ updated: 1, doc: { _id: 'd5', n: 2 } })
    expect(
      (
        await items()
          .where({ _id: 'd5', n: 1 })
          .updateAndReturn({ n: _.inc(1) })
      ).updated
    ).toBe(0)
  })

  test('can have a number for its id, which is another id than the text', async () => {
    await items().doc(7).set({ kind: 'number' })
    await items().doc('7').set({ kind: 'text' })

    expect((await items().doc(7).get()).data[0].kind).toBe('number')
    await items().doc(7).remove()
    expect((await items().doc('7').get()).data).toHaveLength(1)
  })

  test('is given an id when it comes without', async () => {
    const { id } = await items().add({ free: true })

    expect(id).toMatch(/^[0-9a-f]{24,}$/)
  })
})

describe('a list', () => {
  beforeAll(async () => {
    const all = Array.from({ length: 1100 }, (_, n) => ({ _id: `n${String(n).padStart(4, '0')}`, row: n }))
    await db().createCollection('contract_many')
    await db()
      .collection('contract_many')
      .where({ row: db().command.exists(true) })
      .remove()
    await db()
      .collection('contract_many')
      .add(all as never)
  })

  const many = () => db().collection('contract_many')

  test('has 100 documents unless more are asked for, and never more than 1000', async () => {
    expect((await many().get()).data).toHaveLength(100)
    expect((await many().limit(5000).get()).data).toHaveLength(1000)
    expect((await many().count()).total).toBe(1100)
  })

  test('is ordered, paged and cut to the fields asked for', async () => {
    const { data } = await many().orderBy('row', 'desc').skip(10).limit(2).field({ row: true }).get()

    expect(data).toEqual([
      { _id: 'n1089', row: 1089 },
      { _id: 'n1088', row: 1088 },
    ])
  })

  test('changes as a whole', async () => {
    const { command: _ } = db()

    expect(
      await many()
        .where({ row: _.lt(10) })
        .update({ seen: true })
    ).toMatchObject({ updated: 10 })
    expect(await many().where({ seen: true }).remove()).toMatchObject({ deleted: 10 })
  })

  test('can leave a nested field out', async () => {
    await items()
      .doc('f')
      .set({ keep: 1, o: { a: 1, b: 2 }, list: [1, 2, 3] })
    const field = async (projection: object) => (await items().where({ _id: 'f' }).field(projection).get()).data[0]

    expect(await field({ 'o.a': false, list: false })).toEqual({ _id: 'f', keep: 1, o: { b: 2 } })
    expect(await field({ 'o.a': true })).toEqual({ _id: 'f', o: { a: 1 } })
    const { slice, elemMatch } = db().command.project
    expect(await field({ list: slice(1), keep: true })).toEqual({ _id: 'f', keep: 1, list: [1] })
    expect(await field({ list: slice([1, 1]), o: false })).toEqual({ _id: 'f', keep: 1, list: [2] })
    expect(await field({ list: elemMatch({ $gt: 1 }) })).toEqual({ _id: 'f', list: [2] })
    expect((await items().doc('f').get()).data[0].o).toEqual({ a: 1, b: 2 })
  })
})

describe('is refused', () => {
  const refusal = (code: string, message: RegExp) =>
    expect.objectContaining({ code, message: expect.stringMatching(message) })

  test('a collection that does not exist', async () => {
    await expect(db().collection('contract_nowhere').get()).rejects.toEqual(
      refusal('DATABASE_COLLECTION_NOT_EXIST', /contract_nowhere/)
    )
  })

  test.each([['bad-name'], ['_own'], ['a'.repeat(33)], ['名字']])('the field name %s', async (name) => {
    await expect(items().add({ [name]: 1 })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(
      items()
        .doc('x')
        .set({ o: { [name]: 1 } })
    ).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('a document above 16 MB', async () => {
    const text = 'x'.repeat(17 * 1024 * 1024)

    await expect(items().add({ text })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect((await items().where({ _id: 'd1' }).count()).total).toBe(1)
  })

  test('an operator or a stage that is not known, by its name', async () => {
    const raw = () => items().options({ raw: true } as never)

    await expect(raw().where({ $where: 'true' }).get()).rejects.toEqual(refusal('INVALID_PARAM', /\$where/))
    await expect(
      raw()
        .where({ _id: 'd1' })
        .update({ $currentDate: { at: true } })
    ).rejects.toEqual(refusal('INVALID_PARAM', /\$currentDate/))
    await expect(
      items()
        .aggregate()
        .project({ x: { $function: {} } })
        .end()
    ).rejects.toEqual(refusal('INVALID_PARAM', /\$function/))
    const out = items()
      .options({ raw: true } as never)
      .aggregate([{ $out: 'contract_d' }] as never)
    await expect(out.end()).rejects.toEqual(refusal('INVALID_PARAM', /\$out/))
  })

  test('two changes of the same path', async () => {
    const raw = items()
      .options({ raw: true } as never)
      .where({ _id: 'd1' })

    await expect(raw.update({ $set: { n: 1 }, $inc: { n: 1 } })).rejects.toThrow(/conflict/)
  })

  test('an id that is taken', async () => {
    await expect(items().add({ _id: 'd1' })).rejects.toEqual(refusal('DATABASE_REQUEST_FAILED', /E11000/))
  })
})
