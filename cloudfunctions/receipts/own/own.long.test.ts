import type { Context } from '#server/context'
import type { Input } from '#shared/api'
import { receiptId } from '#shared/receipts/receipt'
import { aChunk } from '../../testing/aChunk'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anArticle, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'

const UNION = { unionId: 'noodle-union' }
type Part = Input<'receipts.ownPeople'>['part']

/** Two unions' people; a notice to all of them as they were known then, and one to the steel union alone. */
async function aStreet() {
  const steel = { unionId: 'steel-union', enterpriseId: 'steel-works' }
  const roster = await aRoster(
    aRow('Li', { personId: 'p-Li' }),
    aRow('Wang', { phone: '19900000002', enterpriseId: 'noodle-cart' }),
    aRow('Zhao', { phone: '19900000003', personId: 'p-Zhao' }),
    aRow('Gone', { phone: '19900000004', standing: 'left' }),
    aRow('Steel', { ...steel, phone: '19900000005', personId: 'p-Steel' })
  )
  const { store } = roster
  await store.articles.addMany([
    anArticle('fire', { title: '消防通知', receipt: { dueAt: NOON }, publishedAt: NOON }),
    anArticle('steel', { title: '钢厂通知', receipt: {} }),
    anArticle('plain', { title: '不要回执' }),
  ])
  const sent = async (articleId: string, number: number, readers: string[]) =>
    store.pushChunks.add(aChunk(readers, { id: `${articleId}:${number}`, subjectId: articleId, pageKey: `${number}` }))
  // Zhao was sent it as a row, and later again as a person.
  await sent('fire', 0, ['p-Li', 'm-Wang', 'm-Zhao', 'm-Gone', 'p-Steel'])
  await sent('fire', 1, ['p-Zhao'])
  await sent('steel', 0, ['p-Steel'])
  const give = (reader: string, notedBy?: string) =>
    store.receipts.add({ id: receiptId('fire', reader), articleId: 'fire', at: NOON, ...(notedBy && { notedBy }) })
  return {
    ...roster,
    give,
    notices: async (by: Context, over = UNION) => answered(await atTheDoor('receipts.own', over, by)).items,
    board: async (by: Context) => answered(await atTheDoor('receipts.ownBoard', { ...UNION, articleId: 'fire' }, by)),
    people: async (part: Part, by: Context, over: object = {}) =>
      answered(await atTheDoor('receipts.ownPeople', { ...UNION, articleId: 'fire', part, ...over }, by)),
    note: (reader: string, by: Context) => atTheDoor('receipts.note', { articleId: 'fire', reader, on: true }, by),
  }
}

describe('a chair', () => {
  test('sees each notice that asked the own people, and how many of them have answered', async () => {
    const { notices, board, chair, give } = await aStreet()
    await give('m-Wang')
    await give('p-Steel')
    expect(await notices(chair())).toEqual([
      { articleId: 'fire', title: '消防通知', dueAt: NOON, asks: true, publishedAt: NOON, asked: 3, confirmed: 1 },
    ])
    expect(await board(chair())).toMatchObject({ title: '消防通知', asked: 3, confirmed: 1 })
    expect((await notices(chair('steel-union'), { unionId: 'steel-union' })).map(({ articleId }) => articleId)).toEqual(
      ['fire', 'steel']
    )
  })

  test('reads who has not answered, with the row that leads to the telephone, and who has, and by whose word', async () => {
    const { people, chair, give, store } = await aStreet()
    await give('m-Wang', 'p-Lin')
    expect((await people('waiting', chair())).items).toMatchObject([
      {
        name: 'Li',
        reader: 'p-Li',
        memberId: 'm-Li',
        place: 'noodle-house（示例）',
        how: expect.stringMatching(/。$/),
      },
      { name: 'Zhao', memberId: 'm-Zhao' },
    ])
    expect((await people('confirmed', chair())).items).toMatchObject([
      { name: 'Wang', reader: 'm-Wang', noted: true, how: expect.stringMatching(/^Lin .+代为登记$/) },
    ])
    expect(JSON.stringify(await people('waiting', chair()))).not.toMatch(/Gone|Steel|1990000/)
    await store.receipts.add({ id: 'fire:p-Zhao', articleId: 'fire', at: NOON })
    expect((await people('waiting', chair())).items.map(({ name }) => name)).toEqual(['Li'])
  })

  test('of two unions reads and notes in either', async () => {
    const { people, note, store, as, chair } = await aStreet()
    const { person } = chair()
    const steel = chair('steel-union').person
    if (!person || !steel) throw new Error('nobody')
    const both = as({ ...person, roles: [...person.roles, ...steel.roles] })
    const ofSteel = await people('waiting', both, { unionId: 'steel-union' })
    expect(ofSteel.items.map(({ name }) => name)).toEqual(['Steel'])
    expect(await note('p-Steel', both)).toMatchObject({ ok: true })
    expect(await store.receipts.count({ articleId: 'fire' })).toBe(1)
  })

  test('sees nothing of another union, and nothing of a draft', async () => {
    const { people, notices, board, store, chair } = await aStreet()
    await expect(notices(chair('steel-union'))).rejects.toThrow('forbidden')
    await expect(people('waiting', chair('steel-union'))).rejects.toThrow('forbidden')
    await store.articles.change({ _id: 'fire' }, { state: 'draft' })
    await expect(board(chair())).rejects.toThrow('not_found')
    await expect(people('waiting', chair())).rejects.toThrow('not_found')
    expect(await notices(chair())).toEqual([])
  })
})

test('a committee reads the same, and notes nothing', async () => {
  const { people, notices, note, committee } = await aStreet()
  expect(await notices(committee())).toHaveLength(1)
  expect((await people('waiting', committee())).items).toHaveLength(3)
  await expect(note('p-Li', committee())).rejects.toThrow('forbidden')
})

test('the largest union takes ten looks at most, and every page comes once', async () => {
  const roster = await aRoster()
  const { store, queries, chair } = roster
  const rows = Array.from({ length: 1180 }, (_, at) => aRow(`n${String(at).padStart(4, '0')}`, { name: `王${at}` }))
  await store.members.addMany(rows)
  const others = Array.from({ length: 3000 }, (_, at) => `m-other${at}`)
  const all = [...rows.map(({ id }) => id), ...others]
  for (const articleId of ['a', 'b', 'c', 'd', 'e']) {
    await store.articles.add(anArticle(articleId, { receipt: {} }))
    for (let at = 0; at * 500 < all.length; at++) {
      const where = { id: `${articleId}:${at}`, subjectId: articleId, pageKey: `${at}` }
      await store.pushChunks.add(aChunk(all.slice(at * 500, at * 500 + 500), where))
    }
  }
  await store.receipts.addMany(
    rows.slice(0, 1130).map(({ id }) => ({ id: receiptId('a', id), articleId: 'a', at: NOON }))
  )
  const looks = async <Answer>(ask: () => Promise<Answer>) => {
    const before = queries()
    const answer = await ask()
    expect(queries() - before).toBeLessThanOrEqual(10)
    return answer
  }
  const first = await looks(async () => answered(await atTheDoor('receipts.own', UNION, chair())))
  expect(first.items).toHaveLength(4)
  const second = await looks(async () =>
    answered(await atTheDoor('receipts.own', { ...UNION, ...(first.cursor && { cursor: first.cursor }) }, chair()))
  )
  expect([...first.items, ...second.items].map(({ asked }) => asked)).toEqual(Array(5).fill(1180))
  const seen: string[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const input = { ...UNION, articleId: 'a', part: 'waiting' as const, ...(cursor && { cursor }) }
    const page = await looks(async () => answered(await atTheDoor('receipts.ownPeople', input, chair())))
    seen.push(...page.items.map(({ reader }) => reader))
    cursor = page.cursor
  }
  expect([seen.length, new Set(seen).size]).toEqual([50, 50])
  expect(
    await looks(async () => answered(await atTheDoor('receipts.ownBoard', { ...UNION, articleId: 'a' }, chair())))
  ).toMatchObject({ confirmed: 1130 })
})

test('somebody who works for the union without a row counts as one of its people', async () => {
  const { store, chair, people } = await aStreet()
  const account = chair().person
  if (!account) throw new Error('nobody')
  await store.people.add(account)
  await store.pushChunks.change({ _id: 'fire:1' }, { recipients: [{ reader: account.id, route: 'inbox' }] })
  const { items } = await people('waiting', chair())
  expect(items.map(({ name, memberId }) => [name, memberId])).toContainEqual([account.name, undefined])
})
