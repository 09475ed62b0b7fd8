import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { SendOutcome } from '#server/wechat/errors/outcome'
import { dayStart } from '#shared/beijingTime'
import { changeCard } from '#shared/events/placeMessage'
import type { Push } from '#shared/pushes/push'
import { sendInTurns } from '../../cloudfunctions/delivery/feature'
import type { Pace } from '../../cloudfunctions/delivery/pace'
import { marksOf } from '../../cloudfunctions/pushes/contentMark'
import { pushSender } from '../../cloudfunctions/pushes/send/pushSender'
import { anArticle, anEvent, withoutFiles } from '../../cloudfunctions/testing/factories'
import { generatedChunks } from './generatedChunks'

/** Measures one push to `people` in simulated time. It is a process of its own, so that its memory is nobody else's. */
const [people = '0', kind = 'single'] = process.argv.slice(2)
const isMass = kind === 'mass'
const A_DAY = 100_000
const A_MINUTE = 60
const LATENCY_MS = 80
const IN_FLIGHT = 20
const A_RUN_MS = 40_000
/** Start of the simulated time: 8:00 in Beijing. */
const START = Date.UTC(2026, 10, 24)

let now = START
const used = new Map<number, number>()

/** Answers one call after the time it takes among twenty; refuses it above WeChat's quota of the window. */
function ask(window: number, limit: number, after: 'midnight' | 'minute', took: number): SendOutcome {
  now += took
  const count = (used.get(window) ?? 0) + 1
  if (count > limit) return { kind: 'retry', after, code: after === 'midnight' ? 45009 : 45011 }
  used.clear()
  used.set(window, count)
  return { kind: 'accepted', messageId: '3248682510344192009' }
}

const official = {
  sendTemplate: async () => ask(dayStart(now), A_DAY, 'midnight', LATENCY_MS / IN_FLIGHT),
  sendMass: async () => ask(Math.floor(now / 60_000), A_MINUTE, 'minute', LATENCY_MS),
  addMaterial: async () => ({ kind: 'answered', value: { mediaId: 'm' } }),
  addDraft: async () => ({ kind: 'answered', value: 'd' }),
}
const wechat = { official, miniProgram: official, miniProgramAppId: 'wx' } as unknown as WechatAccounts

const push = {
  id: 'great',
  kind: 'article',
  subjectId: 'a',
  topic: 'own',
  state: 'sending',
  card: changeCard('event_changed', anEvent(), now),
  ...marksOf(anArticle()),
} as Push
const crowd = generatedChunks(
  { people: Number(people), kind: isMass ? 'mass' : 'single', size: isMass ? 10_000 : 500 },
  () => now
)
const store = {
  pushChunks: crowd.pushChunks,
  pushes: { find: async () => push, change: async () => 1, list: async () => [] },
  articles: { get: async () => anArticle(), find: async () => anArticle() },
  people: { change: async () => 1 },
  paces: pacesInMemory(),
} as unknown as Store

/** The store of paces in memory, without a database. */
function pacesInMemory() {
  const paces = new Map<string, Pace>()
  return {
    find: async (id: string) => paces.get(id),
    add: async (fresh: Pace) => {
      paces.set(fresh.id, fresh)
      return true
    },
    change: async ({ _id }: { _id: string }, changes: Partial<Pace>) => {
      const pace = paces.get(_id)
      if (!pace) return 0
      paces.set(_id, { ...pace, ...changes })
      return 1
    },
  }
}

const send = sendInTurns([{ ...pushSender, nextAt: async () => undefined }], IN_FLIGHT)

async function run(): Promise<void> {
  while (crowd.accepted() < Number(people)) {
    await send({
      store,
      wechat,
      files: withoutFiles,
      clock: () => now,
      holder: 'b',
      until: now + A_RUN_MS,
    })
    if (crowd.accepted() < Number(people)) now = Math.max(now + 3000, crowd.soonest())
  }
  const peakMb = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ peakMb: Math.round(peakMb), seconds: Math.round((now - START) / 1000) }))
}

run()
