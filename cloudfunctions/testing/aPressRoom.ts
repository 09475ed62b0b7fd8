import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import { type Audience, everybody } from '#shared/pushes/audience'
import { sendInTurns } from '../delivery/feature'
import { approvePush } from '../pushes/approvePush'
import { askPush } from '../pushes/askPush'
import { gatherDeed } from '../pushes/gather/gatherDeed'
import { recallPush } from '../pushes/recallPush'
import { openPush } from '../pushes/report/openPush'
import { pushSender } from '../pushes/send/pushSender'
import { releaseDeed } from '../pushes/send/releaseDeed'
import { runForAll } from './agenda/runForAll'
import { anOutbox } from './anOutbox'
import { answered } from './answered'
import { survive } from './dying'
import { anArticle, anOfficer, asking, withoutFiles } from './factories'

const MINUTE = 60_000
const FOUR = ['Li', 'Wang', 'Zhao', 'Chen']

/** Four followers, an article of the feed, an officer who asks, a colleague who approves, and the timers. */
export async function aPressRoom(names = FOUR) {
  const outbox = await anOutbox(names)
  const { store, weixin, wechat, clock } = outbox
  for (let index = 0; index < 6; index++) await store.articles.add(anArticle(`a${index}`))
  const desk = (name = 'Lin') => ({ ...asking(store, anOfficer(name), clock()), wechat: () => wechat })
  const job = (on: Store = store) => ({ store: on, wechat, files: withoutFiles, clock, holder: 'one' })
  const pushId = (articleId: string) => `push-${articleId}-1`

  const room = {
    ...outbox,
    desk,
    ask: (over: Partial<Input<'pushes.ask'>> = {}) => {
      const aimed = { articleId: 'a0', audience: everybody, safety: false, sendAt: null, expected: names.length }
      return askPush({ ...aimed, ...over }, desk())
    },
    gather: (on?: Store) => survive(runForAll(gatherDeed, job(on))),
    approve: (id = pushId('a0'), expected = names.length, who = 'Cheng') =>
      approvePush({ pushId: id, expected }, desk(who)),
    recall: (id = pushId('a0')) => recallPush({ pushId: id }, desk()),
    /** Runs the timer some time later; then WeChat does what it does by itself. */
    send: async (after = MINUTE, on: Store = store, holder = 'one') => {
      weixin.time.now += after
      await survive(runForAll(releaseDeed, job(on)))
      await survive(sendInTurns([pushSender])({ ...job(on), holder, until: clock() + 40_000 }))
      weixin.settle()
    },
    open: async (id = pushId('a0')) => answered(await openPush({ pushId: id }, desk())),
    shown: () => names.map((name) => outbox.phone(name).length),
  }
  return {
    ...room,
    /** Asks for a push, gathers its people and approves it, so that it goes out next. */
    push: async (articleId = 'a0', audience: Audience = everybody, expected = names.length) => {
      answered(await room.ask({ articleId, audience, expected }))
      await room.gather()
      return answered(await room.approve(pushId(articleId), expected))
    },
  }
}
