import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { privacyTexts } from './texts'

const RetentionPage = lazy(() => import('./pages/retention'))

export const privacy: DeskFeature = {
  rooms: [
    {
      path: 'retention',
      may: 'privacy.retention',
      entry: { label: privacyTexts.title, icon: 'clock' },
      pages: [{ index: true, Component: RetentionPage }],
    },
  ],
}
