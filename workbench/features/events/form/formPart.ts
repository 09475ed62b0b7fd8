import type { EventField } from '#shared/events/eventFields'
import type { EventFaults } from './eventFaults'
import type { EventWords } from './eventWords'

/** Props of every part of the form. */
export interface FormPart {
  words: EventWords
  faults: EventFaults
  /** True for a field of a published event that matters to people who have registered: it cannot change here. */
  isFixed: (field: EventField) => boolean
  onChange: (part: Partial<EventWords>) => void
}
