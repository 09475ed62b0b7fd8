import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { brandTexts } from './texts'

const BrandsPage = lazy(() => import('./pages/brands'))
const WriteBrandPage = lazy(() => import('./pages/write'))

export const brands: DeskFeature = {
  rooms: [
    {
      path: 'brands',
      may: 'brands.manage',
      entry: { label: brandTexts.title, icon: 'list' },
      pages: [
        { index: true, Component: BrandsPage },
        { path: 'new', Component: WriteBrandPage },
        { path: ':brandId', Component: WriteBrandPage },
      ],
    },
  ],
}
