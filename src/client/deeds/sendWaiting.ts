import type { ActionName, Input } from '#shared/api'
import type { CallSome } from '../line/makeCallApi'
import type { Deeds } from './deed'
import { isLost } from './makeDoing'
import type { SendingResult, WaitingDeed, WaitingDeeds } from './waitingDeeds'

/** After a deed that did not get through, others are given this time before it is tried again. */
const REST_MS = 30_000

interface Sending<Names extends ActionName> {
  waiting: WaitingDeeds
  /** The way to do something that asks for nothing and keeps nothing. */
  doIt: CallSome<Names>
  deeds: Deeds<Names>
  tell: (told: { sent: number; refused: number }) => void
  /** Hears what the cloud has answered to a deed that had waited. */
  onSent?: (deed: WaitingDeed, value: unknown) => void
  now?: () => number
}

/**
 * Sends what waits, oldest first, when the network is back. Where a deed does not get through the rest stays; what the
 * cloud refuses stays too, with its sentence, until its person has seen it.
 */
export function makeSendWaiting<Names extends ActionName>(options: Sending<Names>) {
  const { waiting, doIt, deeds, tell, onSent, now = Date.now } = options
  let running = false
  let restsUntil = 0

  async function send(deed: WaitingDeed): Promise<SendingResult> {
    if (!isDeedOf(deeds, deed.action)) return 'unknown'
    // The contract checks the input like any other; a kept one of an older contract is refused there.
    const answer = await doIt(deed.action, deed.input as Input<Names>)
    if (answer.ok) {
      onSent?.(deed, answer.value)
      return 'sent'
    }
    return isLost(answer) || answer.reason === 'signed_out' ? 'unknown' : { refused: answer.text }
  }

  async function sendAll() {
    const count = { sent: 0, refused: 0 }
    const whose = waiting.owner()
    for (const deed of await waiting.recall()) {
      if (deed.refused !== undefined) continue
      const told = await waiting.settle(deed, async () => (whose === waiting.owner() ? send(deed) : 'unknown'))
      if (told === 'unknown') {
        restsUntil = now() + REST_MS
        break
      }
      count[told === 'sent' ? 'sent' : 'refused'] += 1
    }
    if (count.sent + count.refused > 0) tell(count)
  }

  /** `anew`: the network has just come back, so nothing rests. */
  return async ({ anew = false } = {}): Promise<void> => {
    if (running || (!anew && now() < restsUntil)) return
    running = true
    try {
      await sendAll()
    } finally {
      running = false
    }
  }
}

function isDeedOf<Names extends ActionName>(deeds: Deeds<Names>, action: string): action is Names {
  return Object.keys(deeds).includes(action)
}
