import { listenToFrontDoor } from '#client/line/frontDoor'
import { joinCloud } from './line/cloudLine'
import { loadMe } from './line/me'
import { session } from './line/session'
import { pressByKey } from './look/keyboard'
import { speakViews } from './look/speakViews'
import { recallLargeType } from './look/typeScale'
import { offerUpdates } from './offerUpdates'
import { returnFromMissedTab } from './pages/fetchPage'
import { openPath } from './pages/navigate'
import { openScanned } from './pages/openScanned'
import { listenForPrivacy } from './privacy/listenForPrivacy'
import { inSinglePage } from './singlePage'

/** Runs once, before the first page. */
export function start() {
  recallLargeType()
  if (process.env.TARO_ENV === 'weapp') {
    speakViews()
    joinCloud()
    if (inSinglePage) return
    listenForPrivacy()
    offerUpdates()
  } else {
    openScanned()
    listenToFrontDoor({ session, home: '#/tabs/home', onPath: openFromMessage })
    pressByKey()
    returnFromMissedTab()
  }
}

/** Opens a message's path. The message may report a change of this person, so they are asked for again. */
function openFromMessage(path: string) {
  loadMe()
  openPath(path)
}
