const ROLES = ['button', 'radio', 'switch', 'tab', 'link']

/** Browsers press a focused button by key; our own roles need the same. */
export function pressByKey() {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !ROLES.includes(focused.getAttribute('role') ?? '')) return
    event.preventDefault()
    focused.click()
  })
}
