import type checks from './checks/refusals.json'
import type comments from './comments/refusals.json'
import type events from './events/refusals.json'
import type faults from './faults.json'
import type files from './files/refusals.json'
import type followers from './followers/refusals.json'
import type identity from './identity/refusals.json'
import type membership from './membership/refusals.json'
import type news from './news/refusals.json'
import type { outageText } from './outageText'
import type pushes from './pushes/refusals.json'
import type receipts from './receipts/refusals.json'
import type general from './refusals.json'
import type review from './review/refusals.json'

/** What the door says before the cloud is asked: 400 or 415, and 413. */
type DoorFault = 'not_json' | 'too_large'

/** A request that is wrong in itself; answered with 400, 401, 403, 404 or 500, never with 200. */
export type Fault = Exclude<keyof typeof faults, DoorFault> | 'server_error'

/** What a right request may be refused for; answered with 200. Each has its sentence in the `refusals.json` of its feature. */
export type Refusal =
  | keyof typeof general
  | keyof typeof checks
  | keyof typeof comments
  | keyof typeof events
  | keyof typeof files
  | keyof typeof followers
  | keyof typeof identity
  | keyof typeof membership
  | keyof typeof news
  | keyof typeof pushes
  | keyof typeof receipts
  | keyof typeof review

export type Reason = keyof typeof faults | keyof typeof outageText | Refusal
