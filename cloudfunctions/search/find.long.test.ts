import type { Input } from '#shared/api'
import type { Guide } from '#shared/guides/guide'
import { DAY, NOON } from '#shared/testing/noon'
import { nameKeys } from '../directory/feature'
import { searchKeys } from '../news/writing/searchKeys'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { anArticle, anEvent, anOfficer, asking } from '../testing/factories'
import { find } from './find'

/** 500 unions and enterprises each beside those that are looked for, and so many articles. */
async function aTownToSearch(articles = 200) {
  const { store, database } = await aFullStore({
    events: [
      anEvent({ id: 'chess', kind: 'chess', title: '第五届“明珠杯”职工象棋比赛（示例）', endsAt: NOON + DAY }),
      anEvent({ id: 'pingpong', kind: 'pingpong', title: '“红墙杯”乒乓球比赛（示例）', endsAt: NOON - DAY }),
    ],
  })
  const union = (id: string, name: string) => ({
    ...{ id, name, kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 9 },
    ...{ pageKey: `${name}:${id}`, ...nameKeys(name) },
  })
  const enterprise = (id: string, name: string) => ({
    ...{ id, name, unionId: 'u0', unionName: '书店工会', size: 'small' as const, ownership: 'private' as const },
    ...{ industry: '零售', gridId: '', address: '', members: 9, pageKey: `${name}:${id}`, ...nameKeys(name) },
  })
  const others = Array.from({ length: 500 }, (_, index) => `甲乙丙${index}号`)
  await store.guides.addMany([aGuide('renew', '续会籍', 'shown'), aGuide('hidden', '藏着的事项', 'hidden')])
  await store.unions.addMany([
    union('u0', '西交民巷社区联合工会'),
    ...others.map((name, index) => union(`u-${index}`, name)),
  ])
  await store.enterprises.addMany([
    enterprise('e0', '朔风书店（示例）'),
    ...others.map((name, index) => enterprise(`e-${index}`, name)),
  ])
  const titles = Array.from({ length: articles }, (_, index) => `第${index}期简报：社区动态`)
  const written = ['“明珠杯”象棋赛报名通道今日开启', '停电维护通知', ...titles].map((title, index) =>
    anArticle(`a${index}`, {
      title,
      publishedAt: NOON - index * 1000,
      body: `<p>${index === 1 ? '带上医保报销单' : '内容'}</p>`,
    })
  )
  await store.articles.addMany(written.map((article) => ({ ...article, ...searchKeys(article) })))
  const context = { ...asking(store, anOfficer(), NOON), person: undefined }
  const seek = async (text: Input<'search.find'>['text']) => answered(await find({ text }, context))
  const ids = async (text: string) => {
    const { events, guides, articles, unions, enterprises, isAlike } = await seek(text)
    return [[...events, ...guides, ...articles, ...unions, ...enterprises].map(({ id }) => id).join(' '), isAlike]
  }
  return { store, database, seek, ids }
}

function aGuide(id: string, title: string, state: 'shown' | 'hidden'): Guide {
  return {
    ...{ id, title, state, group: 'joining', forWhom: '换了单位的人', materials: [], limit: '当天' },
    ...{ where: '窗口', questions: [], changedBy: 'p-Lin', changedAt: NOON, rev: 1 },
  }
}

let town: Awaited<ReturnType<typeof aTownToSearch>>
beforeAll(async () => {
  town = await aTownToSearch()
})

test.each([
  ['象棋', 'chess a0', false, 'events and news'],
  ['朔风书店', 'e0', false, 'an enterprise by its name'],
  ['书店 朔风', 'e0', false, 'words in another order'],
  ['sfsd', 'e0', false, 'initials of an enterprise'],
  ['xjmx', 'u0', false, 'initials of a union'],
  ['mzb', 'chess a0', false, 'initials of an event and of a title'],
  ['xiangqi', 'chess a0', false, 'full pinyin'],
  ['续会', 'renew', false, 'a service by its title'],
  ['xhj', 'renew', false, 'a service by its initials'],
  ['续会机', 'renew', true, 'a service with one wrong letter'],
  ['藏着', '', false, 'no service that is hidden'],
  ['报销', 'a1', false, 'words that stand in a text alone'],
  ['明珠杯报名', 'a0', true, 'two words written as one'],
  ['朔凤书店', 'e0', true, 'another character of the same sound'],
  ['西郊民巷', 'u0', true, 'another character of the same sound'],
  ['朔凤书电', 'e0', true, 'two other characters of the same sound'],
  ['乒乒球', 'pingpong', true, 'one wrong letter'],
  ['西交明巷社区联台工会', '', false, 'not two wrong letters of different sound'],
  ['停电维护公知', 'a1', true, 'one wrong letter in a title'],
  ['龘龘', '', false, 'what is nowhere'],
  ['（）', '', false, 'signs alone'],
])('“%s” finds “%s” (alike: %s): %s', async (text, ids, isAlike) => {
  expect(await town.ids(text)).toEqual([ids, isAlike])
})

test.each([
  ['入会', 'join joining', false, 'a page by its words'],
  ['rh', 'join joining', false, 'a page by initials'],
  ['我想入会', 'join', false, 'a page named in a longer sentence'],
  ['欠薪怎么办', 'rights', false, 'a page named in a question'],
  ['注销', 'account', false, 'leaving for good'],
  ['象棋', '', false, 'no page where none is meant'],
])('“%s” leads to “%s” (alike: %s): %s', async (text, pages, isAlike) => {
  const { doors, ...found } = await town.seek(text)
  expect([doors.map(({ page }) => page).join(' '), found.isAlike]).toEqual([pages, isAlike])
})

test('nothing of an article that is not out is found', async () => {
  const { store, ids } = await aTownToSearch(3)
  await store.articles.change({ _id: 'a1' }, { state: 'withdrawn' })
  expect(await ids('停电维护')).toEqual(['', false])
  expect(await ids('停电维护公知')).toEqual(['', false])
})

test('initials find a title behind many others that have the same pairs of letters apart', async () => {
  const { store, ids } = await aTownToSearch(1)
  const others = Array.from({ length: 60 }, (_, index) =>
    anArticle(`x${index}`, { title: `洗钱起诉第 ${index} 例`, publishedAt: NOON + index * 1000 })
  )
  const sought = anArticle('sought', { title: '象棋赛', publishedAt: NOON - DAY })
  await store.articles.addMany([...others, sought].map((article) => ({ ...article, ...searchKeys(article) })))
  expect(await ids('xqs')).toEqual(['a0 sought', false])
})

test('texts of two years are looked at by themselves, older ones are left to their own list', async () => {
  const { store, ids } = await aTownToSearch(1)
  const ofYears = (id: string, years: number) =>
    anArticle(id, { title: '简报', body: '<p>高温补贴</p>', publishedAt: NOON - years * 366 * DAY })
  await store.articles.addMany([ofYears('old', 2)].map((article) => ({ ...article, ...searchKeys(article) })))
  expect(await ids('高温补贴')).toEqual(['', false])
  await store.articles.addMany([ofYears('new', 1)].map((article) => ({ ...article, ...searchKeys(article) })))
  expect(await ids('高温补贴')).toEqual(['new', false])
})

test('of many, five of a kind are shown, and which lists have more', async () => {
  const { articles, unions, more } = await town.seek('甲乙丙')
  expect([articles.length, unions.length, more]).toEqual([0, 5, ['unions', 'enterprises']])
})

test('what is called so is found with few rows read, however many articles there are', async () => {
  const { seek, database } = await aTownToSearch(2000)
  const read = async (text: string) => {
    const before = database.counters().examined
    await seek(text)
    return database.counters().examined - before
  }
  expect(await read('象棋')).toBeLessThanOrEqual(30)
  expect(await read('朔风书店')).toBeLessThanOrEqual(30)
  expect(await read('sfsd')).toBeLessThanOrEqual(60)
  expect(await read('社区')).toBeLessThanOrEqual(120)
})

test('a wrong letter costs the texts of two years once, and a look at what is nearly called so', async () => {
  const { ids, database } = await aTownToSearch(1500)
  const before = database.counters().examined
  expect(await ids('停电维护公知')).toEqual(['a1', true])
  expect(database.counters().examined - before).toBeLessThanOrEqual(1502 + 50)
})
