import type { RowHoldings } from '#server/house'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { leaveDeeds } from '../../agenda/feature'
import { writeNoted } from '../../imports/feature'
import { followRow, type MovingDeed } from '../rows/followRow'
import { keysOf, type StoredMember } from '../rows/rowKeys'
import type { Planned } from './decideRow'
import { findPhoneChange, IMPORTING, type ImportLine, sayIdentityChange, withRowLine } from './phoneChange'
import { noteOf } from './rowNote'

/** What one run of an import writes with. */
export interface ImportRun {
  store: Store
  holdings: RowHoldings
  importId: string
  line: ImportLine
  firmName: (id: string) => string
}

/**
 * Writes one row with a note of what was before, unless somebody has changed it since it was compared. Whose phone is
 * bound to it is never touched.
 */
export async function applyRow(
  planned: Planned,
  { store, holdings, importId, line, firmName }: ImportRun
): Promise<void> {
  const { before, after } = planned
  if (!after) return
  if (!before) return addRow(store, after, { importId, at: line.at })
  const remark = sayIdentityChange(planned, firmName)
  const noted = { importId, subject: before.id, name: after.name, at: line.at }
  const bySheet = { ...after, ...(findPhoneChange(planned) && { phoneBySheet: true }) }
  const deed = { action: IMPORTING, by: line.personId, now: line.at, goneWith: importId } as const
  const write = () =>
    writeNoted(store, { ...noted, was: noteOf(before), now: noteOf(bySheet) }, () =>
      changeRow(store, { before, after: bySheet, deed })
    )
  const isMoved = after.enterpriseId !== before.enterpriseId
  const follow = { name: 'membership.follow' as const, subject: before.id }
  const follows = isMoved ? [...holdings.follows(before.id), follow] : []
  const change = () => leaveDeeds(store, follows, { now: line.at, write })
  await (remark ? withRowLine(store, { memberId: before.id, remark }, line, change) : change())
  const row = await store.members.find(before.id)
  if (row) await followRow(store, row)
}

/** Where the id is that of a row that has moved away or has another name by now, the new one takes the next. */
async function addRow(store: Store, row: Member, { importId, at }: { importId: string; at: number }): Promise<void> {
  for (let number = 1; ; number++) {
    const after = number === 1 ? row : { ...row, id: `${row.id}-${number}` }
    const noted = { importId, subject: after.id, name: after.name, at, was: undefined, now: noteOf(after) }
    if (await writeNoted(store, noted, () => store.members.add({ ...after, ...keysOf(after) }))) return
    const { name, phone, enterpriseId } = await store.members.get(after.id)
    if (name === row.name && phone === row.phone && enterpriseId === row.enterpriseId) return
  }
}

interface Written {
  before: StoredMember
  after: Member
  deed: MovingDeed
}

/** Whoever is bound to a row that moves follows it in a moment, and so do their posts. */
async function changeRow({ members }: Store, { before, after, deed }: Written): Promise<boolean> {
  const { name, phone, standing, joinedAt, enterpriseId, unionId, phoneBySheet, positions, tags } = after
  const newPosts = positions !== before.positions
  const newTags = tags !== before.tags
  const asCompared = {
    ...{ _id: before.id, name: before.name, phone: before.phone, enterpriseId: before.enterpriseId },
    ...(newPosts && { positions: before.positions ? _.eq(before.positions) : null }),
    ...(newTags && { tags: before.tags ? _.eq(before.tags) : null }),
  }
  const changed = await members.change(asCompared, {
    ...{ name, phone, standing, joinedAt, ...keysOf(after) },
    ...(enterpriseId !== before.enterpriseId && {
      ...{ enterpriseId, unionId },
      moved: [...(before.moved ?? []), { unionId: before.unionId, deed }],
    }),
    ...(phoneBySheet && { phoneBySheet }),
    ...(newPosts && { positions: positions ?? _.remove() }),
    ...(newTags && { tags: tags ?? _.remove() }),
  })
  return changed === 1
}
