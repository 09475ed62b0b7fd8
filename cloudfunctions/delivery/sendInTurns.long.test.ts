import type { Recipient } from '#shared/pushes/chunk'
import { tallyOf } from '#shared/pushes/tally'
import type { Topic } from '#shared/pushes/topic'
import { aFollower } from '../../standin/testing/aWeixin'
import { messageSender } from '../messages/messageSender'
import { marksOf } from '../pushes/contentMark'
import { pushSender } from '../pushes/send/pushSender'
import { aWechat } from '../server/wechat/testing/aWechat'
import { aChunk } from '../testing/aChunk'
import { aNews, anOutbox } from '../testing/anOutbox'
import { anArticle, withoutFiles } from '../testing/factories'
import { sendInTurns } from './sendInTurns'

const SECOND = 1000
const TEMPLATE = '/cgi-bin/message/template/send'
const TOKEN = '/cgi-bin/stable_token'
const FOUR = ['Li', 'Wang', 'Zhao', 'Chen']

const send = sendInTurns([messageSender, pushSender])

/** An agency with WeChat's stand-in, which tells of each call as it comes. */
async function anAgency(names = FOUR, onCall: (count: number) => void = () => {}) {
  const paths: string[] = []
  const outbox = await anOutbox(names, {
    followers: names.map((name) => aFollower(name)),
    limits: { [TEMPLATE]: {} },
    faults: (path) => {
      if (path === TOKEN) return undefined
      paths.push(path)
      onCall(paths.length)
      return undefined
    },
  })
  const { store, wechat, clock } = outbox
  await store.articles.add(anArticle('a'))
  const until = clock() + 40 * SECOND
  const job = { store, wechat, files: withoutFiles, holder: 'one', clock, until }
  return {
    ...{ ...outbox, paths, job },
    tellMany: (count: number) =>
      store.messages.addMany(
        Array.from({ length: count }, (_, turn) => aNews('Li', { kind: 'place_taken', turn: `${turn}`, now: clock() }))
      ),
    /** Prepares a push that is ready to go: an article to all by one mass call, or an event by single messages. */
    prepare: async (kind: 'mass' | 'single', topic: Topic, inOne = names.length) => {
      const recipients = names.map((name): Recipient => {
        const route = kind === 'mass' ? 'mass' : 'template'
        return { reader: `p-${name}`, route, follower: `${name}@union` }
      })
      const { title, text, fields } = aNews('Li', { kind: 'event_changed', turn: 't', now: clock() })
      const card = { kind: 'event_changed', title, text, fields }
      const about = { id: `push-${kind}`, kind: 'article', subjectId: 'a', topic, card }
      await store.pushes.add({
        ...about,
        ...marksOf(anArticle('a')),
        state: 'approved',
        leasedUntil: 0,
        releasedAt: clock(),
      } as never)
      const open = { state: 'held' as const, passes: 0, topic, kind, pushId: about.id }
      for (let number = 0; number * inOne < names.length; number += 1) {
        const some = recipients.slice(number * inOne, (number + 1) * inOne)
        const own = { id: `${about.id}:${number}`, number, recipients: some, tally: tallyOf(some) }
        await store.pushChunks.add(aChunk([], { ...open, ...own }))
      }
    },
    release: async () => {
      await store.pushes.change({ state: 'approved' }, { state: 'sending' })
      await store.pushChunks.change({ state: 'held' }, { state: 'waiting' })
    },
    /** Sends until WeChat has been asked this many times; then the time is up. */
    sendCalls: (count: number) => send({ ...job, clock: () => (paths.length < count ? clock() : until) }),
  }
}

let agency: Awaited<ReturnType<typeof anAgency>>
afterEach(() => agency.weixin.close())

describe('a push about safety', () => {
  test.each([1, 8, 51, 54])(
    'that is released at call %i makes one of the next 20 calls, however many messages wait',
    async (moment) => {
      let released: number | undefined
      agency = await anAgency(FOUR, (count) => {
        if (count !== moment) return
        agency.release().then(() => {
          released = agency.paths.length
        })
      })
      await agency.tellMany(5000)
      await agency.prepare('mass', 'safety')
      await agency.sendCalls(100)

      const first = agency.paths.findIndex((path) => path !== TEMPLATE)
      expect(released).toBeDefined()
      expect(first).toBeGreaterThan(0)
      expect(first - (released ?? 0)).toBeLessThan(20)
      agency.weixin.settle()
      expect(FOUR.map((name) => agency.phone(name).filter(({ channel }) => channel === 'mass').length)).toEqual([
        1, 1, 1, 1,
      ])
    }
  )

  test('that lies ready when a run begins goes before 5,000 messages', async () => {
    agency = await anAgency()
    await agency.tellMany(5000)
    await agency.prepare('mass', 'safety')
    await agency.release()
    await agency.sendCalls(40)

    expect(agency.paths.slice(0, 3).filter((path) => path === TEMPLATE)).toEqual([])
    expect(agency.paths).toContain('/cgi-bin/message/mass/send')
    expect(agency.paths).toContain(TEMPLATE)
  })
})

test('any other push and the messages take turns, so that neither waits for the end of the other', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `N${index}`)
  agency = await anAgency(['Li', ...names])
  await agency.tellMany(200)
  await agency.prepare('single', 'own')
  await agency.release()
  await agency.sendCalls(100)

  const messages = await agency.store.messages.count({ 'delivery.state': 'sent' })
  const [chunk] = await agency.store.pushChunks.list({ limit: 1 })
  const pushed = chunk?.tally.accepted ?? 0
  expect(messages).toBeGreaterThan(25)
  expect(pushed).toBeGreaterThan(25)
})

test('what is released while others send goes out in the same run', async () => {
  agency = await anAgency(['Li', 'Wang'], (count) => {
    if (count === 20) agency.release()
    agency.weixin.time.now += 300
  })
  await agency.tellMany(200)
  await agency.prepare('single', 'own')
  await agency.sendCalls(100)

  expect(agency.phone('Wang')).toHaveLength(1)
})

describe('runs at the same time', () => {
  const names = Array.from({ length: 200 }, (_, index) => `N${index}`)

  /** Accounts on real sockets, and the largest number of calls that were under way at once. */
  function countingUnderWay() {
    const { weixin, clock } = agency
    const seen = { now: 0, most: 0 }
    const counted: typeof fetch = async (...given) => {
      seen.now += 1
      seen.most = Math.max(seen.most, seen.now)
      // Waits some turns, so that every call that may run at the same time has begun before the first answer.
      for (let turns = 0; turns < 20; turns += 1) await new Promise((next) => setImmediate(next))
      return fetch(...given).finally(() => {
        seen.now -= 1
      })
    }
    const account = { fetch: counted }
    const official = aWechat(weixin.url, clock, account)
    const miniProgram = aWechat(weixin.url, clock, { appId: 'wx-app', appSecret: 'app-secret', ...account })
    return { seen, wechat: { official, miniProgram, miniProgramAppId: 'wx-app' } }
  }

  test('are never more than twenty calls at once, and send nothing twice', async () => {
    agency = await anAgency(names)
    for (const name of names) await agency.tell(name)
    await agency.prepare('single', 'own', 20)
    await agency.release()
    const { seen, wechat } = countingUnderWay()
    const run = (holder: string) => send({ ...agency.job, wechat, holder })
    await Promise.all(['one', 'one', 'two', 'three'].map(run))
    for (let rounds = 0; rounds < 3; rounds += 1) await run('last')

    expect(seen.most).toBe(20)
    expect(agency.paths).toHaveLength(2 * names.length)
    expect(names.map((name) => agency.phone(name).length)).toEqual(names.map(() => 2))
  })

  test('also where one was killed: the next goes on when the wire is free', async () => {
    agency = await anAgency(['Li', 'Wang'])
    await agency.tell('Li')
    await agency.store.paces.add({ id: 'wire', times: [], rev: 1, heldBy: 'dead', heldUntil: agency.clock() + 45_000 })
    await send(agency.job)
    expect(agency.paths).toEqual([])
    agency.weixin.time.now += 45 * SECOND
    await send({ ...agency.job, until: agency.clock() + 40 * SECOND })
    expect(agency.phone('Li')).toHaveLength(1)
  })
})

test('a run with nothing to send leaves the wire alone and writes nothing', async () => {
  agency = await anAgency()
  await send(agency.job)
  expect(await agency.store.paces.find('wire')).toBeUndefined()
})
