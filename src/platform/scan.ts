import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS } from './askWechat'
import { say } from './say'
import { onWechat } from './target'
import { platformTexts } from './texts'

/** Whether this device can scan: WeChat always, a browser where a page may ask for a camera (never over plain http). */
export const canScan = onWechat || hasCameras()

interface Scanning {
  /** What can be done without a camera, in words. */
  instead: string
  /** Opens it, where a browser gives no camera. */
  onUnable?: () => void
}

/** Scans a code with the camera and gives its text; undefined when somebody thinks better of it, or is told what to do instead. */
export async function scan({ instead, onUnable }: Scanning): Promise<string | undefined> {
  if (process.env.TARO_ENV === 'weapp') return scanInWechat(instead)
  const scanned = await fetchCamera()
    .then(({ scanWithCamera }) => scanWithCamera())
    .catch(() => ({ kind: 'unable' as const }))
  if (scanned.kind === 'text') return scanned.text
  if (scanned.kind === 'unable') {
    say(platformTexts.noCamera(instead))
    onUnable?.()
  }
  return undefined
}

/** Fetches the browser's reader of codes while there is a network: a door goes on without one. */
export async function prepareScan(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' && canScan) await fetchCamera().catch(() => undefined)
}

async function scanInWechat(instead: string) {
  const scanned = await askWechat({
    ask: () => Taro.scanCode({ onlyFromCamera: true }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noScan(instead),
  })
  return scanned?.result
}

function fetchCamera() {
  return import('./camera/cameraScan')
}

function hasCameras(): boolean {
  return typeof navigator !== 'undefined' && navigator.mediaDevices !== undefined
}
