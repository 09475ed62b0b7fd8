import Taro from '@tarojs/taro'

const SHOWN_MS = 4000
/** Two lines of WeChat's toast. */
const TOAST_LETTERS = 22

/**
 * Says one sentence over the page. A browser gets an element of ours: Taro's toast would bring its dialogs into the first
 * screen, and screen readers would not hear it.
 */
export async function say(title: string): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') await sayInWechat(title)
  else sayInBrowser(title)
}

/** WeChat's toast shows two lines; what is longer stays until it has been read. */
async function sayInWechat(text: string) {
  if (text.length <= TOAST_LETTERS) await Taro.showToast({ title: text, icon: 'none', duration: SHOWN_MS })
  else await Taro.showModal({ content: text, showCancel: false, confirmText: '知道了' })
}

function sayInBrowser(text: string) {
  document.querySelector('.said')?.remove()
  const said = Object.assign(document.createElement('div'), { className: 'said', textContent: text })
  said.setAttribute('role', 'alert')
  document.body.append(said)
  setTimeout(() => said.remove(), SHOWN_MS)
}
