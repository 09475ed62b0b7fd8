import { readHallAddress } from '#shared/checkin/hallAddress'
import { readJoinCode } from '#shared/joining/joinCode'
import { readBindCode } from '#shared/membership/bindCode'
import { paths, withQuery } from './paths'

/** Leads a browser from the short address of a printed code, or of a hall’s screen, to its page; an address with a page of its own stays. */
export function openScanned(): void {
  const { hash, pathname, search } = window.location
  if (hash.length > 1) return
  const page = pageOfHall(search) ?? pageOfJoining(search) ?? pageOfBinding(search)
  if (!page) return
  window.history.replaceState(window.history.state, '', `${pathname}${search}#/${page}`)
}

function pageOfHall(search: string): string | undefined {
  const hall = readHallAddress({ q: search })
  return hall && withQuery(paths.selfCheckIn, { event: hall.eventId, code: hall.code })
}

function pageOfJoining(search: string): string | undefined {
  const union = readJoinCode({ q: search })
  return union && withQuery(paths.join, { join: union })
}

function pageOfBinding(search: string): string | undefined {
  const code = readBindCode({ q: search })
  return code && withQuery(paths.bind, { union: code.unionId, enterprise: code.enterpriseId })
}
