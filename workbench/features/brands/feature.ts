import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { brandTexts } from './texts'

const BrandsPage = lazy(() => import('./pages/brands'))
const EarlierListsPage = lazy(() => import('./pages/earlier'))
const PastResultsPage = lazy(() => import('./pages/past'))
const SeasonPage = lazy(() => import('./pages/season'))
const WriteBrandPage = lazy(() => import('./pages/write'))

export const brands: DeskFeature = {
  rooms: [
    {
      path: 'brands',
      may: 'brands.manage',
      entry: { label: brandTexts.title, icon: 'trophy' },
      pages: [
        { index: true, Component: BrandsPage },
        { path: 'earlier', Component: EarlierListsPage },
        { path: 'new', Component: WriteBrandPage },
        { path: 'seasons/new', Component: SeasonPage },
        { path: 'seasons/:seasonId', Component: SeasonPage },
        { path: ':brandId/past', Component: PastResultsPage },
        { path: ':brandId', Component: WriteBrandPage },
      ],
    },
  ],
}
