import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { checkTexts } from './texts'

const ChecksPage = lazy(() => import('./pages/checks'))

export const checks: DeskFeature = {
  rooms: [
    {
      path: 'checks',
      may: 'comments.queue',
      entry: {
        label: checkTexts.title,
        icon: 'eye',
        count: (today) => today.words + today.questions + today.guides + today.eventReviews + today.pleas,
        waits: true,
      },
      pages: [{ index: true, Component: ChecksPage }],
    },
  ],
}
