import type { DeskFeature } from '../../feature'
import TodayPage from './pages/today'
import { todayTexts } from './texts'

/** The desk's first page, which is in the first download. */
export const desk: DeskFeature = {
  rooms: [
    {
      path: '',
      may: 'desk.today',
      entry: { label: todayTexts.title, icon: 'today' },
      pages: [{ index: true, Component: TodayPage }],
    },
  ],
}
