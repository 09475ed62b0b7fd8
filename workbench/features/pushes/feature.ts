import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { pushTexts } from './pushTexts'

const ComposePushPage = lazy(() => import('./pages/compose'))
const PushCenterPage = lazy(() => import('./pages/center'))
const PushPage = lazy(() => import('./pages/push'))

/** The panel of an article's pushes, for the feature of news. */
export const PushPanel = lazy(() => import('./PushPanel'))

export const pushes: DeskFeature = {
  rooms: [
    {
      path: 'pushes',
      may: 'pushes.ask',
      entry: { label: pushTexts.center, icon: 'send', count: (today) => today.waitingPushes, waits: true },
      pages: [
        { index: true, Component: PushCenterPage },
        { path: ':id', Component: PushPage },
      ],
    },
    { path: 'news/:id/push', may: 'pushes.ask', pages: [{ index: true, Component: ComposePushPage }] },
  ],
}
