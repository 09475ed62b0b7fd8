import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const FeedbackPage = lazy(() => import('./pages/feedback'))

/** 活动评价, reached from the board of an event. */
export const feedback: DeskFeature = {
  rooms: [{ path: 'feedback', may: 'feedback.sum', pages: [{ path: ':id', Component: FeedbackPage }] }],
}
