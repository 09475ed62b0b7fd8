import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { CLOSES_AFTER_MS, decideDoor } from '#shared/checkin/checkIn'
import { hallText, hallWords, WINDOW_MS, windowOf } from '#shared/checkin/code'
import { done } from '#shared/result'
import { codeOf } from '../card/codeOf'
import { hallSecret } from './halls'

/** So many codes ahead, so that a screen goes on through a short outage. */
const AHEAD = 3

/** 大屏签到码. The code that the screen shows now, and the next ones. */
export async function seeHallCode(
  { eventId }: Input<'checkin.hallCode'>,
  { store, sealing, now }: PersonContext
): Promise<Output<'checkin.hallCode'>> {
  const event = await store.events.get(eventId)
  const open = decideDoor(event, now)
  if (!open.ok) return open
  const secret = await hallSecret(store, sealing, { eventId, until: event.endsAt + CLOSES_AFTER_MS })
  const first = windowOf(now)
  const codes = Array.from({ length: AHEAD }, (_, index) => {
    const window = first + index
    return { code: hallText(window, codeOf(secret, hallWords(eventId, window))), until: (window + 1) * WINDOW_MS }
  })
  return done({ codes })
}
