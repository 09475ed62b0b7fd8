import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { bindingTexts } from './bindings/texts'
import { rosterTexts } from './roster/texts'

const BindingsPage = lazy(() => import('./pages/bindings'))
const RosterPage = lazy(() => import('./pages/roster'))

export const membership: DeskFeature = {
  rooms: [
    {
      path: 'bindings',
      may: 'membership.bindings',
      entry: { label: bindingTexts.title, icon: 'bindings', count: (today) => today.bindingRequests, waits: true },
      pages: [{ index: true, Component: BindingsPage }],
    },
    {
      path: 'roster',
      may: 'membership.import',
      entry: { label: rosterTexts.title, icon: 'people' },
      pages: [{ index: true, Component: RosterPage }],
    },
  ],
}
