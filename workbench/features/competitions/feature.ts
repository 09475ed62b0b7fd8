import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const OfEventPage = lazy(() => import('./pages/ofEvent'))
const ConsolePage = lazy(() => import('./pages/console'))
const HallPage = lazy(() => import('./pages/hall'))
const PrintPage = lazy(() => import('./pages/print'))

export const competitions: DeskFeature = {
  rooms: [
    {
      path: 'competitions',
      may: 'competitions.open',
      pages: [
        { path: 'of/:eventId', Component: OfEventPage },
        { path: ':id', Component: ConsolePage },
        { path: ':id/hall', Component: HallPage },
        { path: ':id/print', Component: PrintPage },
      ],
    },
  ],
}
