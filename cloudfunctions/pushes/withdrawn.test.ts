import { withdrawArticle } from '../news/withdrawArticle'
import { aChunk } from '../testing/aChunk'
import { answered } from '../testing/answered'
import { aPressRoom } from '../testing/aPressRoom'
import { withdrawnSubject } from './withdrawnSubject'

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
})
afterEach(() => room.weixin.close())

const withdraw = (over: { tell?: true } = { tell: true }) =>
  withdrawArticle({ articleId: 'a0', correction: '时间写错了', ...over }, room.desk('Lin'))

async function told(): Promise<string[]> {
  const pages = withdrawnSubject.listPersons?.(room.store, 'a0') ?? []
  const all: string[] = []
  for await (const ids of pages) all.push(...ids)
  return all.sort()
}

describe('whoever was sent an article that is withdrawn', () => {
  test('is told once, in the words of the correction, without a second officer', async () => {
    answered(await room.ask())
    const { store } = room
    await store.pushChunks.add(aChunk(['p-Li', 'p-Wang', 'p-Li'], { id: 'c1', subjectId: 'a0' }))
    answered(await withdraw())
    expect(await store.pushes.get('withdrawn-a0')).toMatchObject({ kind: 'article_withdrawn', topic: 'own' })
    expect(await told()).toEqual(expect.arrayContaining(['p-Li', 'p-Wang']))
    expect((await told()).filter((id) => id === 'p-Li')).toHaveLength(1)
    const found = await withdrawnSubject.findCard(store, await store.pushes.get('withdrawn-a0'), 1)
    expect(found).toMatchObject({ card: { text: '更正：时间写错了' } })
  })

  test('is not rung by template or mass message, which nobody has asked for', () => {
    expect(withdrawnSubject.closes).toEqual(['template', 'mass'])
  })

  test('is left alone where the officer says so, and where nothing was pushed', async () => {
    answered(await withdraw())
    expect(await room.store.pushes.find('withdrawn-a0')).toBeUndefined()
  })
})
