import type { EventField } from '#shared/events/eventFields'
import type { EventFaults } from './eventFaults'
import type { EventWords } from './eventWords'

/** What every part of the form is given. */
export interface FormPart {
  words: EventWords
  faults: EventFaults
  /** Published, and it concerns people who have registered: it cannot be changed here. */
  isFixed: (field: EventField) => boolean
  onChange: (part: Partial<EventWords>) => void
}
