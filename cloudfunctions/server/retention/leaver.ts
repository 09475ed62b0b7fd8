import type { Person } from '#shared/identity/person'
import type { Store } from '../store'

/**
 * 注销. What one feature does when somebody leaves. Both parts are safe to repeat, to run twice at once, and to be killed
 * in.
 */
export interface Leaver {
  /** As soon as somebody wants to leave, and once more a minute later: nothing goes on happening to them. True asks for another look. */
  atOnce?: (store: Store, person: Person, now: number) => Promise<boolean>
  /** When nobody can come back any more: what is theirs goes, what stays names them no longer. True as above. */
  forGood?: (store: Store, person: Person) => Promise<boolean>
}

/** Stands for whoever has left, in what stays. */
export const GONE_ID = 'gone'
