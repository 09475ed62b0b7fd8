import { makeWaiting } from '#client/deeds/waitingDeeds'
import { ownerOf } from '#client/keeping/owner'
import { storage, views } from '../storage'
import { onWechat } from '../target'
import { session } from './session'

/** What was tapped on this phone without a network. */
export const waiting = makeWaiting({
  place: storage,
  owner: () => (onWechat ? undefined : ownerOf(session.get())),
  makeRoom: views.dropOldest,
})
