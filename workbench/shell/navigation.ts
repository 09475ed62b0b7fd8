import { isOfficer } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import type { Room, SideEntry } from '../feature'
import { mayAsk } from '../whoMay'
import { features } from './features'

/** A line of the side bar with its address. */
export interface SideLine extends SideEntry {
  to: string
}

/** The lines of the rooms that this person may enter, in the groups of the side bar. */
export function linesFor(me: Me): SideLine[][] {
  const groups = features.map((group) => group.flatMap(({ rooms }) => rooms.flatMap((room) => lineOf(room, me))))
  return groups.filter((lines) => lines.length > 0)
}

function lineOf({ path, may, entry }: Room, me: Me): SideLine[] {
  if (!entry || (may && !mayAsk(me, may)) || (entry.ofUnion && isOfficer(me))) return []
  return [{ ...entry, to: `/${path}` }]
}
