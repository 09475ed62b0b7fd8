import type { EventFaults } from './eventFaults'
import type { EventWords } from './eventWords'

/** What every part of the form is given. */
export interface FormPart {
  words: EventWords
  faults: EventFaults
  /** Published: what concerns people who have registered cannot be changed here. */
  isFixed: boolean
  onChange: (part: Partial<EventWords>) => void
}
