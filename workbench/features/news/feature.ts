import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { articleFinder } from './finder'
import { newsTexts } from './texts'

const NewsListPage = lazy(() => import('./pages/list'))
const ArticlePage = lazy(() => import('./pages/article'))
const VersionsPage = lazy(() => import('./pages/versions'))
const ReceiptsPage = lazy(() => import('./pages/receipts'))
const WriteArticlePage = lazy(() => import('./pages/write'))

export const news: DeskFeature = {
  finders: [articleFinder],
  starts: [{ to: '/news/new', label: newsTexts.write, may: 'news.write' }],
  rooms: [
    {
      path: 'news',
      may: 'news.write',
      entry: { label: newsTexts.title, icon: 'news', count: (today) => today.reviews, waits: true },
      pages: [
        { index: true, Component: NewsListPage },
        { path: 'new', Component: WriteArticlePage },
        { path: ':id', Component: ArticlePage },
        { path: ':id/write', Component: WriteArticlePage },
        { path: ':id/versions', Component: VersionsPage },
        { path: ':id/receipts', Component: ReceiptsPage },
      ],
    },
  ],
}
