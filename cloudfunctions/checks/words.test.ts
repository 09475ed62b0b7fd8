import type { SafetyVerdict } from '#server/contentSafety'
import { runClearing } from '#server/retention/clearing'
import { readyWords } from '#shared/checks/wordCheck'
import { cancelEvent } from '../events/changes/cancelEvent'
import { postponeEvent } from '../events/changes/postponeEvent'
import { tellPeople } from '../events/changes/tellPeople'
import { publishEvent } from '../events/publishEvent'
import { writeEvent } from '../events/writeEvent'
import { withdrawArticle } from '../news/withdrawArticle'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { anArticle, anEvent, anOfficer, asking, DAY, HOUR, NOON } from '../testing/factories'
import { sized } from '../testing/places/sized'
import { decideWordCheck } from './decideWordCheck'
import { forgetWordChecks } from './forgetWordChecks'
import { listWordChecks } from './listWordChecks'

/** A desk with two officers, an event in each state and an article; the test sets WeChat's verdict. */
async function aDesk(start: SafetyVerdict = 'unsure') {
  const store = await aStore({ events: [anEvent(), anEvent({ id: 'next', state: 'draft', title: '登山' })] })
  await store.places.change({ _id: 'cup' }, sized(2, 1))
  await store.articles.add(anArticle())
  const wechat = { verdict: start, asked: [] as string[] }
  const judge = async ({ text }: { text: string }) => {
    wechat.asked.push(text)
    return wechat.verdict
  }
  const as = (name: string) => ({ ...asking(store, anOfficer(name)), safety: { judge } })
  const lin = as('Lin')
  const { startsAt, endsAt, opensAt, closesAt } = anEvent()
  const { id: _id, unionId, organiser, state, createdAt, changedAt, pageKey, rev, ...words } = anEvent()
  const deeds = {
    publish: () => publishEvent({ eventId: 'next' }, lin),
    change: () => writeEvent({ ...words, eventId: 'cup', summary: '七轮' }, lin),
    cancel: (reason = '下雨') => cancelEvent({ eventId: 'cup', reason }, lin),
    postpone: (venue = '二层') =>
      postponeEvent({ eventId: 'cup', startsAt, endsAt: endsAt + HOUR, opensAt, closesAt, venue }, lin),
    tell: () => tellPeople({ eventId: 'cup', word: '带水杯' }, lin),
    withdraw: (correction = '地点写错了') => withdrawArticle({ articleId: 'a', correction }, lin),
  }
  return {
    ...deeds,
    deeds,
    store,
    wechat,
    waiting: async (name = 'Guo') => answered(await listWordChecks({}, as(name))).items,
    decide: async (decision: 'pass' | 'refuse', name = 'Guo') =>
      decideWordCheck({ checkId: (await store.wordChecks.list({ limit: 1 }))[0]?.id ?? '', decision }, as(name)),
  }
}

type Deed = keyof Awaited<ReturnType<typeof aDesk>>['deeds']
const every: [Deed, string, RegExp][] = [
  ['publish', '登山', /^活动“登山”$/],
  ['change', '七轮', /^活动“第五届/],
  ['cancel', '下雨', /^取消“第五届.*的原因$/],
  ['postpone', '二层', /的新地点$/],
  ['tell', '带水杯', /报名的人的通知$/],
  ['withdraw', '地点写错了', /^“健步行路线公布”的更正说明$/],
]

describe.each(every)('words that many will read: %s', (deed, words, place) => {
  test('are refused when WeChat forbids them', async () => {
    const { deeds, waiting } = await aDesk('risky')
    expect(await deeds[deed]()).toEqual({ ok: false, reason: 'words_risky' })
    expect(await waiting()).toEqual([])
  })

  test('go out when WeChat has nothing against them', async () => {
    const { deeds, wechat } = await aDesk('pass')
    expect(await deeds[deed]()).toMatchObject({ ok: true })
    expect(wechat.asked).toEqual([expect.stringContaining(words)])
  })

  test.each(['unsure', 'off'] as const)(
    'wait for another officer when WeChat does not say yes: %s',
    async (verdict) => {
      const { deeds, waiting, decide } = await aDesk(verdict)
      expect(await deeds[deed]()).toEqual({ ok: false, reason: 'words_unsure' })
      expect(await deeds[deed]()).toEqual({ ok: false, reason: 'words_unsure' })
      const [row, ...others] = await waiting()
      expect(row).toMatchObject({
        text: expect.stringContaining(words),
        place: expect.stringMatching(place),
        isOwn: false,
      })
      expect(row?.why).toMatch(/^(微信|这个小程序)/)
      expect(others).toEqual([])

      expect(await decide('pass')).toEqual({ ok: true, value: { state: 'passed' } })
      expect(await deeds[deed]()).toMatchObject({ ok: true })
      expect(await waiting()).toEqual([])
    }
  )
})

describe('the officer who looks', () => {
  test('is not the one who wrote', async () => {
    const { cancel, decide, waiting } = await aDesk()
    await cancel()
    expect((await waiting('Lin'))[0]?.isOwn).toBe(true)
    expect(await decide('pass', 'Lin')).toEqual({ ok: false, reason: 'own_work', about: '这段话' })
  })

  test('may say no, once, and it stays no', async () => {
    const { cancel, decide, store } = await aDesk()
    await cancel()
    const outcomes = await Promise.all([decide('refuse'), decide('pass')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    await store.wordChecks.change({ state: 'passed' }, { state: 'refused' })
    expect(await cancel()).toEqual({ ok: false, reason: 'words_refused' })
    expect(await cancel('下雪')).toEqual({ ok: false, reason: 'words_unsure' })
  })

  test('is spared when WeChat answers after all', async () => {
    const { cancel, wechat, waiting } = await aDesk()
    await cancel()
    wechat.verdict = 'pass'
    expect(await cancel()).toMatchObject({ ok: true })
    expect(await waiting()).toEqual([])
  })
})

test('what must not wait goes out with words of ours, whatever WeChat does', async () => {
  const { cancel, withdraw, wechat } = await aDesk()
  expect(await cancel(readyWords.cancel)).toMatchObject({ ok: true })
  expect(await withdraw(readyWords.withdraw)).toMatchObject({ ok: true })
  expect(wechat.asked).toEqual([])
})

test('what was done already is not asked about again: a repeat after a crash carries on', async () => {
  const { cancel, wechat } = await aDesk('pass')
  await cancel()
  wechat.verdict = 'risky'
  expect(await cancel()).toEqual({ ok: true, value: { told: 1 } })
})

test('another time at the same place needs no look', async () => {
  const { postpone, wechat } = await aDesk()
  expect(await postpone(anEvent().venue)).toMatchObject({ ok: true })
  expect(wechat.asked).toEqual([])
})

test('words that were decided are forgotten after 400 days, those that wait are not', async () => {
  const { store, cancel, tell, decide } = await aDesk()
  await cancel()
  await decide('pass')
  await tell()
  const left = async () => (await store.wordChecks.list({ limit: 9 })).map(({ text }) => text)
  await runClearing({ store, clock: () => NOON + 399 * DAY }, forgetWordChecks)
  expect(await left()).toHaveLength(2)
  await runClearing({ store, clock: () => NOON + 401 * DAY }, forgetWordChecks)

  expect(await left()).toEqual(['带水杯'])
})
