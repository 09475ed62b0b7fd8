import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { guideTexts } from './texts'

const GuidesPage = lazy(() => import('./pages/guides'))
const WriteGuidePage = lazy(() => import('./pages/write'))

export const guides: DeskFeature = {
  rooms: [
    {
      path: 'guides',
      may: 'guides.manage',
      entry: { label: guideTexts.title, icon: 'book' },
      pages: [
        { index: true, Component: GuidesPage },
        { path: 'new', Component: WriteGuidePage },
        { path: ':guideId', Component: WriteGuidePage },
      ],
    },
  ],
}
