const at = (id) => document.getElementById(id)

/** The controls of this person: write to the account, tap its menu, follow, leave, block its messages or not. */
export function openTalk(openId, look) {
  let phone

  const ask = async (path, body) => {
    const headers = { 'content-type': 'application/json' }
    const sent = JSON.stringify({ openid: openId, ...body })
    await fetch(`/weixin/demo/${path}`, { method: 'POST', headers, body: sent }).catch(() => undefined)
    await look()
  }

  at('say').addEventListener('submit', (event) => {
    event.preventDefault()
    const text = at('words').value.trim()
    at('words').value = ''
    if (text) ask('say', { text })
  })
  for (const entry of document.querySelectorAll('[data-menu]')) {
    entry.addEventListener('click', () => ask('say', { menu: entry.dataset.menu }))
  }
  at('more').addEventListener('click', () => open(at('sheet').hidden))
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close())
  at('follow').addEventListener('click', () => move({ subscribed: !phone.subscribed }))
  at('block').addEventListener('click', () => move({ blocked: !phone.blocked }))

  const move = (change) => {
    open(false)
    ask('followers', change)
  }

  /** Esc closes the sheet, and the keyboard stands where it was opened. */
  const close = () => {
    if (at('sheet').hidden) return
    open(false)
    at('more').focus()
  }

  const open = (isOpen) => {
    at('sheet').hidden = !isOpen
    at('more').setAttribute('aria-expanded', String(isOpen))
  }

  return {
    show: (shown) => {
      phone = shown
      at('more').hidden = false
      at('talk').hidden = !shown.subscribed
      at('follow').textContent = shown.subscribed ? '取消关注' : '关注公众号'
      at('block').textContent = shown.blocked ? '重新接收消息' : '不再接收消息'
      at('block').hidden = !shown.subscribed
    },
  }
}
