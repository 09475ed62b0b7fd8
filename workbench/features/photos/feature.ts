import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

const PhotosPage = lazy(() => import('./pages/photos'))

/** 照片墙, reached from the board of an event and from what waits today. */
export const photos: DeskFeature = {
  rooms: [{ path: 'photos', may: 'photos.queue', pages: [{ path: ':id', Component: PhotosPage }] }],
}
