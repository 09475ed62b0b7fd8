import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const OfEventPage = lazy(() => import('./pages/ofEvent'))
const ConsolePage = lazy(() => import('./pages/console'))

export const competitions: DeskFeature = {
  rooms: [
    {
      path: 'competitions',
      may: 'competitions.open',
      pages: [
        { path: 'of/:eventId', Component: OfEventPage },
        { path: ':id', Component: ConsolePage },
      ],
    },
  ],
}
