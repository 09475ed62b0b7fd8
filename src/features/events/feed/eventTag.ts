import { type EventPhase, eventPhaseName } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import type { Tone } from '#ui/states/Tag'

const phaseTone: Record<EventPhase, Tone> = {
  draft: 'wait',
  upcoming: 'wait',
  open: 'good',
  full: 'mute',
  closed: 'mute',
  running: 'live',
  finished: 'end',
  cancelled: 'bad',
}

type Seen = Pick<EventCard, 'phase' | 'mine'>

/** What concerns me comes before what concerns everybody, until the event is over. */
export function eventTag({ phase, mine }: Seen): { tone: Tone; text: string } {
  const over = phase === 'finished' || phase === 'cancelled'
  if (mine && !over) {
    return mine.status === 'confirmed'
      ? { tone: 'good', text: '您已报名' }
      : { tone: 'warn', text: `候补第 ${mine.position} 位` }
  }
  return { tone: phaseTone[phase], text: eventPhaseName[phase] }
}
