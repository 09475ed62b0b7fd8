import { lazy } from 'react'
import type { DeskFeature } from '../../feature'
import { questionTexts } from './texts'

const QuestionsPage = lazy(() => import('./pages/questions'))

/** What may become public of an answered case, beside it. */
export const OpenPanel = lazy(() => import('./open/OpenPanel'))

export const questions: DeskFeature = {
  rooms: [
    {
      path: 'questions',
      may: 'questions.manage',
      entry: { label: questionTexts.title, icon: 'question' },
      pages: [{ index: true, Component: QuestionsPage }],
    },
  ],
}
