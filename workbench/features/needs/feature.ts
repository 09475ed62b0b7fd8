import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { needsTexts } from './needsTexts'

const NeedsPage = lazy(() => import('./pages/needs'))

/** 职工需要, in counts. */
export const needs: DeskFeature = {
  rooms: [
    {
      path: 'needs',
      may: 'needs.count',
      entry: { label: needsTexts.title, icon: 'heart' },
      pages: [{ index: true, Component: NeedsPage }],
    },
  ],
}
