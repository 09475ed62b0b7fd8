import { listComments } from '../../comments/listComments'
import { listInbox } from '../../messages/inbox'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { anArticle, aPerson } from '../../testing/factories'
import { withdrawArticle } from '../withdrawArticle'
import { searchKeys } from '../writing/searchKeys'
import { keepFavourite } from './keepFavourite'
import { listFavourites } from './listFavourites'
import { listNews } from './listNews'
import { readArticle } from './readArticle'
import { searchNews } from './searchNews'

const SECRET = '13900001111'
const GONE = '这一条已经撤下'

/** Every word of it is one that nobody should read any more. */
const wrong = anArticle('a0', {
  ...{
    title: `电话${SECRET}`,
    summary: SECRET,
    body: `<p>${SECRET}</p>`,
    author: SECRET,
    cover: SECRET,
    tags: [SECRET],
  },
  ...{ attachments: [{ fileId: SECRET, name: SECRET, bytes: 1 }], video: { url: SECRET, title: SECRET } },
  explainer: { forWhom: SECRET, questions: [{ question: SECRET, answer: SECRET }] },
  ...{ eventId: 'cup', receipt: {}, commentsOn: true },
})

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
  await room.store.articles.put({ ...wrong, ...searchKeys(wrong) })
  const old = { forWhom: '大家', questions: [], supersededBy: 'a0' }
  await room.store.articles.change({ _id: 'a1' }, { explainer: old, tags: [SECRET.slice(0, 2)] })
})
afterEach(() => room.weixin.close())

const reader = () => ({ ...room.desk(), person: aPerson('Li') })
const withdraw = async () =>
  answered(await withdrawArticle({ articleId: 'a0', correction: '电话写错了' }, room.desk('Cheng')))
const read = async (articleId = 'a0') => answered(await readArticle({ articleId }, reader()))
const favourites = async () => answered(await listFavourites({}, reader())).items
const inbox = async () => answered(await listInbox({}, reader())).items

describe('what was withdrawn', () => {
  test('is said to be, with the word of its officer, and nothing else of it', async () => {
    await withdraw()
    expect(await read()).toMatchObject({
      title: GONE,
      state: 'withdrawn',
      correction: '电话写错了',
      related: [{}, {}, {}],
    })
    expect(answered(await readArticle({ articleId: 'a0' }, room.desk())).title).toBe(GONE)
  })

  test('stays in its place among favourites, and in the inbox of those to whom it was pushed', async () => {
    await keepFavourite({ articleId: 'a0', on: true }, reader())
    await room.push()
    await room.send()
    expect(JSON.stringify([await favourites(), await inbox()])).toContain(SECRET)
    await withdraw()

    expect(await favourites()).toMatchObject([{ id: 'a0', title: GONE }])
    expect(await inbox()).toMatchObject([{ kind: 'article_pushed', title: GONE, text: '' }])
  })

  test('is told nowhere', async () => {
    await keepFavourite({ articleId: 'a0', on: true }, reader())
    await room.store.comments.add({
      ...{ id: 'c1', articleId: 'a0', articleTitle: SECRET, personId: 'p-Wang', name: 'Wang', unionName: '面馆工会' },
      ...{ text: SECRET, state: 'shown', at: 1, pageKey: '1' },
    })
    await room.push()
    await room.send()
    await withdraw()

    const told = [
      ...[await read(), await read('a1'), await favourites(), await inbox(), await listNews({}, reader())],
      ...[await searchNews({ text: SECRET }, reader()), await listComments({ articleId: 'a0' }, reader())],
    ]
    expect(JSON.stringify(told)).not.toContain(SECRET)
  })
})
