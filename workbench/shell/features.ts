import type { DeskFeature } from '../feature'
import { account } from '../features/account/feature'
import { brands } from '../features/brands/feature'
import { cases } from '../features/cases/feature'
import { certificates } from '../features/certificates/feature'
import { checkin } from '../features/checkin/feature'
import { checks } from '../features/checks/feature'
import { comments } from '../features/comments/feature'
import { competitions } from '../features/competitions/feature'
import { desk } from '../features/desk/feature'
import { events } from '../features/events/feature'
import { feedback } from '../features/feedback/feature'
import { guides } from '../features/guides/feature'
import { identity } from '../features/identity/feature'
import { joining } from '../features/joining/feature'
import { log } from '../features/log/feature'
import { membership } from '../features/membership/feature'
import { needs } from '../features/needs/feature'
import { news } from '../features/news/feature'
import { photos } from '../features/photos/feature'
import { privacy } from '../features/privacy/feature'
import { pushes } from '../features/pushes/feature'
import { questions } from '../features/questions/feature'
import { recap } from '../features/recap/feature'
import { receipts } from '../features/receipts/feature'
import { register } from '../features/register/feature'
import { review } from '../features/review/feature'
import { screens } from '../features/screens/feature'

/** The features of the desk, in the groups and the order of the side bar. */
export const features: readonly (readonly DeskFeature[])[] = [
  [desk],
  [
    news,
    comments,
    checks,
    pushes,
    events,
    brands,
    checkin,
    feedback,
    photos,
    recap,
    competitions,
    screens,
    certificates,
    receipts,
    cases,
    questions,
    guides,
    needs,
  ],
  [joining, membership, register, account, identity, review, log, privacy],
]
