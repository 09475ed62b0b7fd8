import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { commentTexts } from './texts'

const CommentQueuePage = lazy(() => import('./pages/queue'))

export const comments: DeskFeature = {
  rooms: [
    {
      path: 'comments',
      may: 'comments.queue',
      entry: { label: commentTexts.title, icon: 'comments', count: (today) => today.comments, waits: true },
      pages: [{ index: true, Component: CommentQueuePage }],
    },
  ],
}
