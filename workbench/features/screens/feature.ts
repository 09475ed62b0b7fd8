import { lazy } from 'react'
import type { DeskFeature } from '../../feature'

/** 大屏链接, on the pages that a hall can see. */
export const ScreensButton = lazy(() => import('./ScreensButton'))

export const screens: DeskFeature = { rooms: [] }
