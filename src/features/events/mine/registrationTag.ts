import { registrationStatusName } from '#shared/events/registrationStatus'
import type { MyRegistration } from '#shared/events/view'
import type { Tone } from '#ui/states/Tag'
import { orderTexts } from '../order/orderTexts'

/** The tag of the member's registration; a cancelled event outweighs everything. */
export function registrationTag({ event, status, position, entry }: MyRegistration): { tone: Tone; text: string } {
  if (event.phase === 'cancelled') return { tone: 'bad', text: '活动取消' }
  if (event.phase === 'finished' && status === 'confirmed') return { tone: 'end', text: '已结束' }
  const { entered, ranked, none } = orderTexts[event.lottery ? 'lot' : 'rotation'].tags
  if (status === 'entered') return { tone: 'wait', text: entry?.rank ? ranked : entered }
  if (status === 'not_drawn') return { tone: 'mute', text: none }
  if (status === 'offered' || status === 'handing') return { tone: 'warn', text: '等您答复' }
  if (status === 'waitlisted')
    return { tone: 'warn', text: position === undefined ? '候补中' : `候补第 ${position} 位` }
  return { tone: status === 'confirmed' ? 'good' : 'mute', text: registrationStatusName[status] }
}
