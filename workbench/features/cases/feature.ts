import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { caseTexts } from './texts'

const CasesPage = lazy(() => import('./pages/cases'))
const CasePage = lazy(() => import('./pages/case'))

export const cases: DeskFeature = {
  rooms: [
    {
      path: 'cases',
      may: 'cases.queue',
      entry: { label: caseTexts.title, icon: 'notice', count: (today) => today.cases, waits: true },
      pages: [
        {
          Component: CasesPage,
          children: [
            { index: true, element: null },
            { path: ':caseId', Component: CasePage },
          ],
        },
      ],
    },
  ],
}
