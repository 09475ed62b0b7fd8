import { type EventPhase, eventPhaseName } from '#shared/events/event'
import { StateTag, type StateTone } from '../../ui/states/StateTag'

const tones: Record<EventPhase, StateTone> = {
  draft: 'warn',
  upcoming: 'mute',
  open: 'good',
  full: 'mute',
  closed: 'mute',
  running: 'live',
  finished: 'end',
  cancelled: 'bad',
}

export function EventTag({ phase }: { phase: EventPhase }) {
  return <StateTag tone={tones[phase]}>{eventPhaseName[phase]}</StateTag>
}
