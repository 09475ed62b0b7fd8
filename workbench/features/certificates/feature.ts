import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const CertificatesPage = lazy(() => import('./pages/certificates'))
const PrintPage = lazy(() => import('./pages/print'))

export const certificates: DeskFeature = {
  rooms: [
    {
      path: 'certificates',
      may: 'certificates.of',
      pages: [
        { path: ':competitionId', Component: CertificatesPage },
        { path: ':competitionId/print', Component: PrintPage },
      ],
    },
  ],
}
