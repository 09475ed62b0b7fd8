import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { identityTexts } from './texts'

const StaffPage = lazy(() => import('./pages/staff'))
const MyDevicesPage = lazy(() => import('./pages/mine'))

export const identity: DeskFeature = {
  rooms: [
    {
      path: 'staff',
      may: 'staff.list',
      entry: { label: identityTexts.staff, icon: 'staff' },
      pages: [{ index: true, Component: StaffPage }],
    },
    { path: 'me', pages: [{ index: true, Component: MyDevicesPage }] },
  ],
}
