import { copyText } from './copyText'
import { say } from './say'
import { platformTexts } from './texts'

/** Passes a page on from a browser: by the phone's own sheet, else as a copied link. WeChat has its own button for it. */
export async function passOn(title: string, path: string): Promise<void> {
  const url = `${window.location.origin}${window.location.pathname}#/${path}`
  if (typeof window.navigator.share === 'function') {
    await window.navigator.share({ title, url }).catch(() => undefined)
    return
  }
  say((await copyText(`${title} ${url}`)) ? platformTexts.linkCopied : platformTexts.linkNotCopied(url))
}
