import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const RecapPage = lazy(() => import('./pages/recap'))

/** 活动总结, reached from the board of an event. */
export const recap: DeskFeature = {
  rooms: [{ path: 'recap', may: 'recap.see', pages: [{ path: ':id', Component: RecapPage }] }],
}
