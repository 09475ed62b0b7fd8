import { joinCloud } from './cloudLine'
import { returnFromMissedTab } from './fetchPage'
import { listenToFrontDoor } from './frontDoor'
import { pressByKey } from './keyboard'
import { speakViews } from './speakViews'
import { recallLargeType } from './typeScale'

/** What happens once, before the first page. */
export function start() {
  recallLargeType()
  if (process.env.TARO_ENV === 'weapp') {
    speakViews()
    joinCloud()
  } else {
    listenToFrontDoor()
    pressByKey()
    returnFromMissedTab()
  }
}
