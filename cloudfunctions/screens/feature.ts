import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { screensContract } from '#shared/screens/contract'
import { collections } from './collections'
import { endScreen, giveScreen, listScreens } from './giveScreen'
import { seeScreen } from './seeScreen'

/** 大屏链接. */
export const screens: Feature = {
  actions: open(screensContract, {
    'screens.list': listScreens,
    'screens.give': giveScreen,
    'screens.end': endScreen,
    'screens.see': seeScreen,
  }),
  collections,
}
