const ROLES = ['button', 'radio', 'switch', 'tab', 'link']

/** Lets Enter and Space press what has a role: browsers do so for real buttons only. */
export function pressByKey() {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !ROLES.includes(focused.getAttribute('role') ?? '')) return
    event.preventDefault()
    focused.click()
  })
}
