import { forgetUnowned } from '#client/keeping/owner'
import { listenToFrontDoor } from '#client/line/frontDoor'
import { joinCloud } from './line/cloudLine'
import { listenForNetwork } from './line/listenForNetwork'
import { loadMe } from './line/me'
import { session } from './line/session'
import { pressByKey } from './look/keyboard'
import { speakViews } from './look/speakViews'
import { recallLargeType } from './look/typeScale'
import { offerUpdates } from './offerUpdates'
import { fetchAhead } from './pages/fetchAhead'
import { returnFromMissedTab } from './pages/fetchPage'
import { listenForBack } from './pages/holdBack'
import { leadLost } from './pages/leadLost'
import { openPath } from './pages/navigate'
import { openScanned } from './pages/openScanned'
import { forgetWanted, wantedHash } from './pages/signIn'
import { listenForPrivacy } from './privacy/listenForPrivacy'
import { inSinglePage } from './singlePage'
import { storage } from './storage'

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
    forgetUnowned(storage)
    listenToFrontDoor({ session, home: wantedHash('#/tabs/home'), onPath: openFromMessage })
    if (session.get()) forgetWanted()
    leadLost()
    listenForBack()
    fetchAhead()
    pressByKey()
    returnFromMissedTab()
  }
  listenForNetwork()
}

/** Opens a message's path. The message may report a change of this person, so they are asked for again. */
function openFromMessage(path: string) {
  loadMe()
  openPath(path)
}
