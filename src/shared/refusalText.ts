import account from './account/refusals.json'
import brands from './brands/refusals.json'
import cases from './cases/refusals.json'
import certificates from './certificates/refusals.json'
import checkin from './checkin/refusals.json'
import checks from './checks/refusals.json'
import comments from './comments/refusals.json'
import competitions from './competitions/refusals.json'
import events from './events/refusals.json'
import family from './family/refusals.json'
import faults from './faults.json'
import feedback from './feedback/refusals.json'
import files from './files/refusals.json'
import followers from './followers/refusals.json'
import identity from './identity/refusals.json'
import joining from './joining/refusals.json'
import membership from './membership/refusals.json'
import needs from './needs/refusals.json'
import news from './news/refusals.json'
import { outageText } from './outageText'
import photos from './photos/refusals.json'
import pictures from './pictures/refusals.json'
import privacy from './privacy/refusals.json'
import pushes from './pushes/refusals.json'
import questions from './questions/refusals.json'
import type { Reason } from './reason'
import recap from './recap/refusals.json'
import receipts from './receipts/refusals.json'
import general from './refusals.json'
import register from './register/refusals.json'
import review from './review/refusals.json'
import screens from './screens/refusals.json'
import sheets from './sheets/refusals.json'

/**
 * Sentence of every refusal, which says what to do next; a forgotten one does not compile. For the cloud, whose answers
 * bring it.
 */
export const refusalText: Record<Reason, string> = {
  ...{ ...faults, ...outageText, ...general },
  ...{
    ...account,
    ...brands,
    ...cases,
    ...certificates,
    ...checkin,
    ...checks,
    ...comments,
    ...competitions,
    ...events,
    ...family,
  },
  ...{ ...feedback, ...photos, ...recap, ...files, ...followers, ...identity, ...joining },
  ...{
    ...membership,
    ...news,
    ...needs,
    ...pictures,
    ...privacy,
    ...pushes,
    ...questions,
    ...receipts,
    ...register,
    ...review,
    ...screens,
    ...sheets,
  },
}
