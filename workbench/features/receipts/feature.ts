import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { receiptsTexts } from './texts'

const OwnNoticesPage = lazy(() => import('./pages/notices'))
const OwnReceiptsPage = lazy(() => import('./pages/people'))

export const receipts: DeskFeature = {
  rooms: [
    {
      path: 'receipts',
      may: 'receipts.own',
      entry: { label: receiptsTexts.title, icon: 'list', ofUnion: true },
      pages: [
        { index: true, Component: OwnNoticesPage },
        { path: ':articleId', Component: OwnReceiptsPage },
      ],
    },
  ],
}
