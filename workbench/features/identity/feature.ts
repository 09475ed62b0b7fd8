import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { identityTexts } from './texts'

const StaffPage = lazy(() => import('./pages/staff'))
const ChairsPage = lazy(() => import('./pages/chairs'))
const CommitteePage = lazy(() => import('./pages/committee'))
const MyDevicesPage = lazy(() => import('./pages/mine'))

export const identity: DeskFeature = {
  rooms: [
    {
      path: 'staff',
      may: 'staff.list',
      entry: { label: identityTexts.staff, icon: 'staff' },
      pages: [
        { index: true, Component: StaffPage },
        { path: 'chairs', Component: ChairsPage },
      ],
    },
    {
      path: 'committee',
      may: 'staff.committee',
      pages: [{ index: true, Component: CommitteePage }],
    },
    { path: 'me', pages: [{ index: true, Component: MyDevicesPage }] },
  ],
}
