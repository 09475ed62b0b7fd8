import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { turnoutTexts } from './texts'

const ArrivalsPage = lazy(() => import('./pages/arrivals'))
const TurnoutPage = lazy(() => import('./pages/turnout'))
const RollsPage = lazy(() => import('./pages/rolls'))
const ReachPage = lazy(() => import('./pages/reach'))
const HallPage = lazy(() => import('./pages/hall'))
const LinkedHall = lazy(() => import('./hall/LinkedHall'))

/** 签到, reached from the board of an event, and what comes of it in a year. */
export const checkin: DeskFeature = {
  screens: { checkin: LinkedHall },
  rooms: [
    {
      path: 'turnout',
      may: 'checkin.turnout',
      entry: { label: turnoutTexts.title, icon: 'chart' },
      pages: [{ index: true, Component: TurnoutPage }],
    },
    {
      path: 'turnout/reach',
      may: 'checkin.street',
      pages: [{ index: true, Component: ReachPage }],
    },
    {
      path: 'checkin',
      may: 'checkin.board',
      pages: [
        { path: ':id', Component: ArrivalsPage },
        { path: ':id/hall', Component: HallPage },
        { path: ':id/rolls', Component: RollsPage },
      ],
    },
  ],
}
