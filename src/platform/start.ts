import { joinCloud } from './cloudLine'
import { listenToFrontDoor } from './frontDoor'
import { pressByKey } from './keyboard'
import { onWechat } from './target'
import { recallLargeType } from './typeScale'

/** What happens once, before the first page. */
export function start() {
  recallLargeType()
  if (onWechat) return joinCloud()
  listenToFrontDoor()
  pressByKey()
}
