import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { logTexts } from './texts'

const LogPage = lazy(() => import('./pages/log'))

export const log: DeskFeature = {
  rooms: [
    {
      path: 'log',
      may: 'log.list',
      entry: { label: logTexts.title, icon: 'log' },
      pages: [{ index: true, Component: LogPage }],
    },
  ],
}
