import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { eventTexts } from './texts'

export { EventTag } from './EventTag'

const EventListPage = lazy(() => import('./pages/list'))
const EventBoardPage = lazy(() => import('./pages/board'))
const WriteEventPage = lazy(() => import('./pages/write'))

export const events: DeskFeature = {
  starts: [{ to: '/events/new', label: eventTexts.hold, may: 'events.write' }],
  rooms: [
    {
      path: 'events',
      may: 'events.manage',
      entry: { label: eventTexts.title, icon: 'events', count: (today) => today.openEvents },
      pages: [
        { index: true, Component: EventListPage },
        { path: 'new', Component: WriteEventPage },
        { path: ':id', Component: EventBoardPage },
        { path: ':id/write', Component: WriteEventPage },
      ],
    },
  ],
}
