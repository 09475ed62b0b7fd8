import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { bindingTexts } from './texts'

const BindingsPage = lazy(() => import('./pages/queue'))

export const bindings: DeskFeature = {
  rooms: [
    {
      path: 'bindings',
      may: 'membership.bindings',
      entry: { label: bindingTexts.title, icon: 'bindings', count: (today) => today.bindingRequests, waits: true },
      pages: [{ index: true, Component: BindingsPage }],
    },
  ],
}
