import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { registerTexts } from './texts'

const DirectoryPage = lazy(() => import('./pages/directory'))
const QualityPage = lazy(() => import('./pages/quality'))
const CoveragePage = lazy(() => import('./pages/coverage'))

export const register: DeskFeature = {
  rooms: [
    {
      path: 'directory',
      may: 'directory.unions',
      entry: { label: registerTexts.title, icon: 'directory', count: ({ unions }) => unions },
      pages: [
        { index: true, Component: DirectoryPage },
        { path: 'coverage', Component: CoveragePage },
        { path: 'quality', Component: QualityPage },
      ],
    },
  ],
}
