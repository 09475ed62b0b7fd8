import { listenToFrontDoor } from '#client/line/frontDoor'
import { joinCloud } from './cloudLine'
import { returnFromMissedTab } from './fetchPage'
import { pressByKey } from './keyboard'
import { loadMe } from './me'
import { openPath } from './navigate'
import { session } from './session'
import { speakViews } from './speakViews'
import { recallLargeType } from './typeScale'

/** What happens once, before the first page. */
export function start() {
  recallLargeType()
  if (process.env.TARO_ENV === 'weapp') {
    speakViews()
    joinCloud()
  } else {
    listenToFrontDoor({ session, home: '#/tabs/home', onPath: openFromMessage })
    pressByKey()
    returnFromMissedTab()
  }
}

/** What a message tells about somebody, this phone does not know yet. */
function openFromMessage(path: string) {
  loadMe()
  openPath(path)
}
