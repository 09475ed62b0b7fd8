import Taro from '@tarojs/taro'

const SHOWN_MS = 4000

/**
 * Says one sentence over the page. A browser gets an element of ours: Taro's toast would bring its dialogs into the first
 * screen, and screen readers would not hear it.
 */
export async function say(title: string): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') await Taro.showToast({ title, icon: 'none', duration: SHOWN_MS })
  else sayInBrowser(title)
}

function sayInBrowser(text: string) {
  document.querySelector('.said')?.remove()
  const said = Object.assign(document.createElement('div'), { className: 'said', textContent: text })
  said.setAttribute('role', 'alert')
  document.body.append(said)
  setTimeout(() => said.remove(), SHOWN_MS)
}
