import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { joiningTexts } from './texts'

const JoiningsPage = lazy(() => import('./pages/joinings'))

export const joining: DeskFeature = {
  rooms: [
    {
      path: 'joinings',
      may: 'joining.queue',
      entry: { label: joiningTexts.title, icon: 'staff', count: (today) => today.joinings, waits: true },
      pages: [{ index: true, Component: JoiningsPage }],
    },
  ],
}
