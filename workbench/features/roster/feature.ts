import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { rosterTexts } from './texts'

const RosterPage = lazy(() => import('./pages/roster'))

export const roster: DeskFeature = {
  rooms: [
    {
      path: 'roster',
      may: 'membership.import',
      entry: { label: rosterTexts.title, icon: 'people' },
      pages: [{ index: true, Component: RosterPage }],
    },
  ],
}
