import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const OfEventPage = lazy(() => import('./pages/ofEvent'))
const ConsolePage = lazy(() => import('./pages/console'))
const HallPage = lazy(() => import('./pages/hall'))
const LinkedHall = lazy(() => import('./hall/LinkedHall'))
const PrintPage = lazy(() => import('./pages/print'))

export const competitions: DeskFeature = {
  screens: { competition: LinkedHall },
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
