import { isOurs, movedTo, paths } from './paths'

/** Leads an address that is none of ours to where its page is today, or to the page that says that there is none; Taro would show nothing at all, for ever. */
export function leadLost(): void {
  leadFrom(window.location.hash)
  // Before Taro hears of it: what is typed into the address, or tapped in an old letter.
  window.addEventListener('hashchange', () => leadFrom(window.location.hash), { capture: true })
}

function leadFrom(hash: string): void {
  const path = hash.replace(/^#\/?/, '')
  if (path === '' || isOurs(path)) return
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${search}#/${movedTo(path) ?? paths.lost}`)
}
