import type account from './account/refusals.json'
import type brands from './brands/refusals.json'
import type cases from './cases/refusals.json'
import type certificates from './certificates/refusals.json'
import type checkin from './checkin/refusals.json'
import type checks from './checks/refusals.json'
import type comments from './comments/refusals.json'
import type competitions from './competitions/refusals.json'
import type events from './events/refusals.json'
import type family from './family/refusals.json'
import type faults from './faults.json'
import type feedback from './feedback/refusals.json'
import type files from './files/refusals.json'
import type followers from './followers/refusals.json'
import type identity from './identity/refusals.json'
import type joining from './joining/refusals.json'
import type membership from './membership/refusals.json'
import type needs from './needs/refusals.json'
import type news from './news/refusals.json'
import type { outageText } from './outageText'
import type photos from './photos/refusals.json'
import type pictures from './pictures/refusals.json'
import type privacy from './privacy/refusals.json'
import type pushes from './pushes/refusals.json'
import type questions from './questions/refusals.json'
import type recap from './recap/refusals.json'
import type receipts from './receipts/refusals.json'
import type general from './refusals.json'
import type register from './register/refusals.json'
import type review from './review/refusals.json'
import type screens from './screens/refusals.json'
import type sheets from './sheets/refusals.json'

/** Faults that the door before the cloud tells: 400 or 415, and 413. */
type DoorFault = 'not_json' | 'too_large'

/**
 * A request that is wrong in itself, or that the cloud cannot serve now; answered with 400, 401, 403, 404, 500 or 503,
 * never with 200.
 */
export type Fault = Exclude<keyof typeof faults, DoorFault> | 'server_error'

/** Refusals of a right request, answered with 200. Each has its sentence in the `refusals.json` of its feature. */
export type Refusal =
  | keyof typeof general
  | keyof typeof account
  | keyof typeof brands
  | keyof typeof checkin
  | keyof typeof feedback
  | keyof typeof recap
  | keyof typeof cases
  | keyof typeof certificates
  | keyof typeof checks
  | keyof typeof comments
  | keyof typeof competitions
  | keyof typeof events
  | keyof typeof family
  | keyof typeof files
  | keyof typeof followers
  | keyof typeof identity
  | keyof typeof joining
  | keyof typeof membership
  | keyof typeof news
  | keyof typeof needs
  | keyof typeof photos
  | keyof typeof pictures
  | keyof typeof privacy
  | keyof typeof pushes
  | keyof typeof questions
  | keyof typeof receipts
  | keyof typeof register
  | keyof typeof review
  | keyof typeof screens
  | keyof typeof sheets

export type Reason = keyof typeof faults | keyof typeof outageText | Refusal
