import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { CodeRefusal, DigitsRefusal } from '#shared/checkin/checkIn'
import { decideDoor, momentAtDoor } from '#shared/checkin/checkIn'
import { registrationId } from '#shared/events/registration'
import { done, type Result } from '#shared/result'
import { proveCard } from '../card/proveCard'
import { proveDigits } from '../card/proveDigits'
import { spendCode } from '../card/spendCode'
import { letIn } from './letIn'
import { readAtDoor } from './readAtDoor'

type Asked = Input<'checkin.admit'>

/** 签到. By a card, by six digits, or by name; it may come late from a phone that had no network. Safe to repeat. */
export async function admit(
  { eventId, door, at: told, shown }: Asked,
  context: PersonContext
): Promise<Output<'checkin.admit'>> {
  const { store, person, now, line } = context
  const moment = momentAtDoor(told, now)
  if (!moment.ok) return moment
  const at = moment.value
  const event = await store.events.get(eventId)
  const open = decideDoor(event, at)
  if (!open.ok) return open
  const whose = await identify(context, { eventId, door, shown, at })
  if (!whose.ok) return whose
  const seen = await readAtDoor(context, event, whose.value)
  if (!seen.ok) return seen
  const verdict = await letIn(context, event, {
    seen: seen.value,
    coming: { at, door, how: shown.by, by: person.name },
  })
  line.say({ subject: registrationId(eventId, whose.value), remark: `${door}，${REMARKS[verdict.kind]}` })
  return done(verdict)
}

const REMARKS = { in: '进了', already: '已经进过', undone: '撤销过的', notListed: '不在名单' }

async function identify(
  { store, sealing, now }: PersonContext,
  { eventId, door, shown, at }: Omit<Asked, 'at'> & { at: number }
): Promise<Result<string, CodeRefusal | DigitsRefusal>> {
  if (shown.by === 'name') return done(shown.memberId)
  const proven =
    shown.by === 'card'
      ? await proveCard(store, sealing, { text: shown.text, at })
      : await proveDigits(store, sealing, { eventId, digits: shown.digits, at, now })
  if (!proven.ok) return proven
  const used = await spendCode(store, { ...proven.value, eventId, door, at })
  return used.ok ? done(proven.value.memberId) : used
}
