import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const ReadersPage = lazy(() => import('./pages/readers'))

/** What is said of one's own work that waits, and of what went out alone: for the features whose things are reviewed. */
export const OwnWork = lazy(() => import('./OwnWork'))
export const AloneMark = lazy(() => import('./AloneMark'))

export const review: DeskFeature = {
  rooms: [{ path: 'readers', may: 'review.readers', pages: [{ index: true, Component: ReadersPage }] }],
}
