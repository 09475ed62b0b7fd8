import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from '../askWechat'

const WRONG = '.field--wrong'
/** Space above the field for the bar of the page and the question. */
const ABOVE = -96

/** Brings the first field that is wrong to the screen, once it is marked, and puts the cursor there. */
export function showFirstFault() {
  Taro.nextTick(() => {
    if (process.env.TARO_ENV === 'weapp') {
      const ask = async () => Taro.pageScrollTo({ selector: WRONG, offsetTop: ABOVE, duration: 0 })
      askWechat({ ask, patience: BY_ITSELF_MS })
    } else showInBrowser()
  })
}

function showInBrowser() {
  const wrong = [...document.querySelectorAll(WRONG)].find((field) => field.clientHeight > 0)
  wrong?.scrollIntoView({ block: 'center' })
  const entry = wrong?.querySelector<HTMLElement>(
    '[aria-invalid="true"]:not(taro-input-core, taro-textarea-core), [tabindex="0"]'
  )
  entry?.focus({ preventScroll: true })
}
