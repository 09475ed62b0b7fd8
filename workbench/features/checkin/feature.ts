import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const ArrivalsPage = lazy(() => import('./pages/arrivals'))
const HallPage = lazy(() => import('./pages/hall'))

/** 签到, reached from the board of an event. */
export const checkin: DeskFeature = {
  rooms: [
    {
      path: 'checkin',
      may: 'checkin.board',
      pages: [
        { path: ':id', Component: ArrivalsPage },
        { path: ':id/hall', Component: HallPage },
      ],
    },
  ],
}
