import type { Store } from '#server/store'
import { messageTemplates } from '#shared/messages/templates'
import type { Push } from '#shared/pushes/push'
import { sendInTurns } from '../delivery/feature'
import { cancelEvent } from '../events/changes/cancelEvent'
import { listInbox } from '../messages/inbox'
import { gatherDeed } from '../pushes/gather/gatherDeed'
import { tallyPush } from '../pushes/report/countResult'
import { pushSender } from '../pushes/send/pushSender'
import { releaseDeed } from '../pushes/send/releaseDeed'
import { resumePush } from '../pushes/send/resumePush'
import { runForAll } from './agenda/runForAll'
import { anOutbox } from './anOutbox'
import { answered } from './answered'
import { survive } from './dying'
import { anEvent, anOfficer, aPerson, asking, withoutFiles } from './factories'
import { bookOf } from './places/bookOf'

const MINUTE = 60_000

/** An event with all these people in it, who are followers too, and the timer that sends word of it. */
export async function anEventRoom(names: string[], event = anEvent({ capacity: names.length })) {
  const outbox = await anOutbox(names)
  const { store, weixin, wechat, clock } = outbox
  const turns = names.map((name) => ({ member: `m-${name}`, turn: 't', at: 0 }))
  await store.events.add(event)
  await store.places.add(bookOf(event, turns.slice(0, event.capacity), turns.slice(event.capacity)))
  const officer = () => asking(store, anOfficer(), clock())
  const push = async () => (await store.pushes.findWhere({})) as Push
  const job = (on: Store, holder: string) => ({ store: on, wechat, files: withoutFiles, clock, holder })
  return {
    ...outbox,
    push,
    cancel: () => cancelEvent({ eventId: event.id, reason: '场馆检修' }, officer()),
    resume: async () => resumePush({ pushId: (await push()).id }, officer()),
    /** Runs the timer some time later; then WeChat does what it does by itself. */
    send: async (after = MINUTE, on: Store = store, holder = 'one') => {
      weixin.time.now += after
      await survive(runForAll(gatherDeed, job(store, holder)))
      await survive(runForAll(releaseDeed, job(store, holder)))
      await survive(sendInTurns([pushSender])({ ...job(on, holder), until: clock() + 40_000 }))
      weixin.settle()
    },
    tally: async () => tallyPush(store, (await push()).id),
    inbox: async (name: string) => answered(await listInbox({}, asking(store, aPerson(name), clock()))).items,
    shown: () => names.map((name) => outbox.phone(name).length),
    grantChange: async (name: string) => {
      await store.people.change({ _id: `p-${name}` }, { 'grants.change': 1 })
      await fetch(`${weixin.url}/demo/grants`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid: `${name}@app`, templateIds: [messageTemplates.change.subscribe] }),
      })
    },
  }
}
