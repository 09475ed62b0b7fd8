import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { feedbackContract } from '#shared/feedback/contract'
import { askThoseWhoCame } from './askThoseWhoCame'
import { collections } from './collections'
import { giveFeedback } from './giveFeedback'
import { forgetFeedback, leaveFeedback, ownFeedback } from './ownFeedback'
import { listOwnFeedback, readFeedback, sumFeedback } from './readFeedback'

export { feedbackSubject } from './feedbackSubject'

declare module '#server/agenda' {
  interface AgendaNames {
    'feedback.ask': true
    'feedback.forget': true
  }
}

/** 活动评价. */
export const feedback: Feature = {
  actions: open(feedbackContract, {
    'feedback.mine': listOwnFeedback,
    'feedback.read': readFeedback,
    'feedback.give': giveFeedback,
    'feedback.sum': sumFeedback,
  }),
  collections,
  leaver: leaveFeedback,
  own: ownFeedback,
  agenda: { 'feedback.ask': askThoseWhoCame, 'feedback.forget': forgetEveryNight(forgetFeedback) },
}
