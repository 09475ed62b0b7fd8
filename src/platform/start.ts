import { listenToFrontDoor } from '#client/line/frontDoor'
import { joinCloud } from './line/cloudLine'
import { loadMe } from './line/me'
import { session } from './line/session'
import { pressByKey } from './look/keyboard'
import { speakViews } from './look/speakViews'
import { recallLargeType } from './look/typeScale'
import { returnFromMissedTab } from './pages/fetchPage'
import { openPath } from './pages/navigate'

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
