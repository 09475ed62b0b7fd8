import { accountContract } from './account/contract'
import { brandsContract } from './brands/contract'
import { casesContract } from './cases/contract'
import { certificatesContract } from './certificates/contract'
import { checkinContract } from './checkin/contract'
import { checksContract } from './checks/contract'
import { commentsContract } from './comments/contract'
import { competitionsContract } from './competitions/contract'
import { deskContract } from './desk/contract'
import { directoryContract } from './directory/contract'
import { eventsContract } from './events/contract'
import { familyContract } from './family/contract'
import { feedbackContract } from './feedback/contract'
import { filesContract } from './files/contract'
import { followersContract } from './followers/contract'
import { guidesContract } from './guides/contract'
import { identityContract } from './identity/contract'
import { joiningContract } from './joining/contract'
import { logContract } from './log/contract'
import { meContract } from './me/contract'
import { membershipContract } from './membership/contract'
import { messagesContract } from './messages/contract'
import { needsContract } from './needs/contract'
import { newsContract } from './news/contract'
import { photosContract } from './photos/contract'
import { privacyContract } from './privacy/contract'
import { pushesContract } from './pushes/contract'
import { questionsContract } from './questions/contract'
import { recapContract } from './recap/contract'
import { receiptsContract } from './receipts/contract'
import { registerContract } from './register/contract'
import { reviewContract } from './review/contract'
import { screensContract } from './screens/contract'
import { searchContract } from './search/contract'

/** 契约. Every action of every feature. Phone and desk import it as types alone: see `api.ts`. */
export const contracts = {
  ...{ ...accountContract, ...casesContract, ...checkinContract, ...checksContract, ...commentsContract },
  ...{ ...brandsContract, ...certificatesContract, ...deskContract, ...directoryContract, ...feedbackContract },
  ...{
    ...competitionsContract,
    ...eventsContract,
    ...familyContract,
    ...filesContract,
    ...followersContract,
    ...guidesContract,
    ...identityContract,
    ...joiningContract,
    ...logContract,
  },
  ...{
    ...meContract,
    ...membershipContract,
    ...messagesContract,
    ...{ ...needsContract, ...newsContract },
    ...privacyContract,
    ...pushesContract,
    ...questionsContract,
    ...{ ...photosContract, ...receiptsContract, ...recapContract },
    ...registerContract,
    ...reviewContract,
    ...screensContract,
    ...searchContract,
  },
}
