import { readBindCode } from '#shared/membership/bindCode'
import { paths, withQuery } from './paths'

/** Leads a browser from the short address of a printed code to its page; an address with a page of its own stays. */
export function openScanned(): void {
  const { hash, pathname, search } = window.location
  const code = hash.length > 1 ? undefined : readBindCode({ q: search })
  if (!code) return
  const page = withQuery(paths.bind, { union: code.unionId, enterprise: code.enterpriseId })
  window.history.replaceState(window.history.state, '', `${pathname}${search}#/${page}`)
}
