import { runEach } from '#server/runEach'
import type { Applying, Callback, WechatEventKind } from './callback'
import { changeGrants } from './changeGrants'
import { finishMass } from './endings/finishMass'
import { finishSubscribes } from './endings/finishSubscribes'
import { finishTemplates } from './endings/finishTemplates'
import { follow, leave } from './followerEvents'
import { noteVerdict } from './noteVerdict'

/**
 * Applies events of one kind and answers with those that are done; the others are about something not written down yet,
 * and come again.
 */
export type Effect = (callbacks: Callback[], run: Applying) => Promise<Callback[]>

/** Effect of each event of WeChat. Each may run again, late, or in another order. */
export const effects: Record<WechatEventKind, Effect> = {
  subscribe: oneByOne(follow),
  unsubscribe: oneByOne(leave),
  templatesendjobfinish: finishTemplates,
  masssendjobfinish: oneByOne(finishMass),
  subscribe_msg_popup_event: oneByOne(changeGrants),
  subscribe_msg_change_event: oneByOne(changeGrants),
  subscribe_msg_sent_event: finishSubscribes,
  wxa_media_check: oneByOne(noteVerdict),
}

const AT_ONCE = 8

function oneByOne(apply: (callback: Callback, run: Applying) => Promise<boolean>): Effect {
  return async (callbacks, run) => {
    const done: Callback[] = []
    const one = async (callback: Callback) => {
      if (await apply(callback, run)) done.push(callback)
    }
    await runEach(callbacks, one, AT_ONCE)
    return done
  }
}
