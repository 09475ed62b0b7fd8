import type { Context, PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { CLOSES_AFTER_MS, type DoorRefusal, decideDoor } from '#shared/checkin/checkIn'
import { hallText, hallWords, WINDOW_MS, windowOf } from '#shared/checkin/code'
import type { DoorCount, HallCode } from '#shared/checkin/view'
import type { UnionEvent } from '#shared/events/event'
import { done, type Result } from '#shared/result'
import { codeOf } from '../card/codeOf'
import { countAtDoor } from '../door/seeDoor'
import { hallSecret } from './halls'

/** So many codes ahead, so that a screen goes on through a short outage. */
const AHEAD = 3

type Hall = Pick<Context, 'store' | 'sealing' | 'now'>

/** 大屏签到码. The code that the screen shows now, and the next ones. */
export async function seeHallCode(
  { eventId }: Input<'checkin.hallCode'>,
  context: PersonContext
): Promise<Output<'checkin.hallCode'>> {
  return codesOf(context, await context.store.events.get(eventId))
}

/** The same with how many are in, for a screen that has a link and no session. */
export async function hallCodes(
  context: Hall,
  event: UnionEvent
): Promise<Result<HallCode & { count: DoorCount }, DoorRefusal>> {
  const codes = await codesOf(context, event)
  return codes.ok ? done({ ...codes.value, count: await countAtDoor(context.store, event.id) }) : codes
}

async function codesOf({ store, sealing, now }: Hall, event: UnionEvent): Promise<Result<HallCode, DoorRefusal>> {
  const open = decideDoor(event, now)
  if (!open.ok) return open
  const secret = await hallSecret(store, sealing, { eventId: event.id, until: event.endsAt + CLOSES_AFTER_MS })
  const first = windowOf(now)
  const codes = Array.from({ length: AHEAD }, (_, index) => {
    const window = first + index
    return { code: hallText(window, codeOf(secret, hallWords(event.id, window))), until: (window + 1) * WINDOW_MS }
  })
  return done({ codes })
}
