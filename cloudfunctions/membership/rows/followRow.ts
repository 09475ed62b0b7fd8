import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { boundMember, type Member } from '#shared/membership/member'
import { endPostsOf, postsWith } from '../../identity/feature'

/** Writes a row as it is now on whoever is bound to it, or was to the row `from` that went into it. */
export async function followRow({ people }: Store, row: Member, from = row.id): Promise<void> {
  if (!row.personId) return
  await people.change(
    { _id: row.personId, 'member.id': _.in([row.id, from]) },
    { member: boundMember(row), name: row.name }
  )
}

/** The deed by which somebody goes to another union. */
export type MovingDeed = Pick<Parameters<typeof endPostsOf>[1], 'action' | 'by' | 'now' | 'goneWith'>

interface Movement {
  personId: string | undefined
  from: string
  to: string
  deed: MovingDeed
}

/** 岗位留在原来的工会. Posts of whoever goes to another union end, as nobody leads a union without being of it. */
export async function leavePostsBehind(store: Store, { personId, from, to, deed }: Movement): Promise<void> {
  if (!personId || from === to) return
  const bound = await store.people.find(personId)
  const roles = postsWith(bound?.roles ?? [], { unionId: from, leaves: false })
  await endPostsOf(store, { personId, roles, ...deed })
}
