import type { ActionName } from '../api'
import table from './access.json'

/** Who may ask for an action. `organiser` is decided with the union of the event in question. */
export type Who = 'anyone' | 'person' | 'member' | 'desk' | 'organiser' | 'officer' | 'federation'

/** 权限表. The phone hides by it, the cloud decides by it. */
export const access: Record<ActionName, Who> = table as Record<ActionName, Who>
