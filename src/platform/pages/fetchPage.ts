import Taro from '@tarojs/taro'
import { say } from '../say'
import { platformTexts } from '../texts'
import { isTab } from './paths'

/** Error names of a page's file that does not come: in a browser each page is a file of its own. */
const MISSED = ['ChunkLoadError', 'CSS_CHUNK_LOAD_FAILED']

/** Fetches a page's file before the address moves to it, so that a missing one leaves everything where it is. */
export async function fetchPage(path: string): Promise<boolean> {
  const route = window.__taroAppConfig?.routes.find((known) => known.path === path.replace(/^\/|\?.*$/g, ''))
  try {
    await route?.load()[0]
    return true
  } catch {
    say(platformTexts.noPage)
    return false
  }
}

/** Moves the bar of tabs back when its page did not come: the bar moves by itself, the page does not. */
export function returnFromMissedTab() {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isMissed(event.reason)) return
    event.preventDefault()
    say(platformTexts.noPage)
    const path = Taro.getCurrentPages().at(-1)?.route?.replace(/^\//, '')
    if (path && isTab(path)) Taro.switchTab({ url: `/${path}` })
  })
}

function isMissed(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  return MISSED.includes(reason.name) || ('code' in reason && MISSED.includes(String(reason.code)))
}
