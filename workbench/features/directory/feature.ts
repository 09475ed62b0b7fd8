import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { directoryTexts } from './texts'

const DirectoryPage = lazy(() => import('./pages/directory'))

export const directory: DeskFeature = {
  rooms: [
    {
      path: 'directory',
      may: 'directory.unions',
      entry: { label: directoryTexts.title, icon: 'directory', count: ({ unions }) => unions },
      pages: [{ index: true, Component: DirectoryPage }],
    },
  ],
}
