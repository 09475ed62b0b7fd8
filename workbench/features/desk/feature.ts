import type { DeskFeature } from '../../feature'
import TodayPage from './pages/today'
import { todayTexts } from './texts'

/** Its page is the first of the desk and comes at once. */
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
