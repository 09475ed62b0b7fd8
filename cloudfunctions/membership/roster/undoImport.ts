import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { lookUp } from '#shared/lookUp'
import { done } from '#shared/result'
import { leaveDeeds } from '../../agenda/feature'
import { leaveRecount, promiseRecount } from '../../directory/feature'
import { listImports, takeBack, type WrittenRow } from '../../imports/feature'
import { followRow } from '../rows/followRow'
import { hasTakenIn } from '../rows/merging/mergeMembers'
import { tellMoved } from '../rows/moving/tellMoved'
import { keysOf } from '../rows/rowKeys'
import type { RowNote } from './rowNote'

const ROSTER = ['roster'] as const

/** 最近的导入 of the roster, which may be taken back for a day. */
export async function listRosterImports(
  _input: Input<'membership.imports'>,
  { store, now }: PersonContext
): Promise<Output<'membership.imports'>> {
  return done(await listImports(store, ROSTER, now))
}

/** 撤回导入. Rows that were corrected, moved or bound since stay as they are. */
export async function undoRosterImport(
  { importId }: Input<'membership.undoImport'>,
  context: PersonContext
): Promise<Output<'membership.undoImport'>> {
  const { store, house, now: at } = context
  const touched = new Set<string>()
  const putBack = async ({ subject, was, now }: WrittenRow) => {
    const [before, after] = [was as RowNote | undefined, now as unknown as RowNote]
    const anew = [after.unionId ?? '', before?.unionId ?? ''].filter((id) => !touched.has(id))
    await promiseRecount(store, anew, at)
    for (const id of anew) touched.add(id)
    if (!before) return removeAgain(store, subject, after)
    const follows = before.enterpriseId === after.enterpriseId ? [] : house.holdings.follows(subject)
    return leaveDeeds(store, follows, { now: at, write: () => changeBack(store, subject, { before, after, at }) })
  }
  const outcome = await takeBack(importId, { kinds: ROSTER, putBack }, context)
  await leaveRecount(store, { unionIds: [...touched], now: at }, async () => {})
  return outcome
}

async function removeAgain(store: Store, rowId: string, after: RowNote): Promise<string | undefined> {
  if ((await store.registrations.count({ memberId: rowId })) > 0) return '报过名了'
  if (await hasTakenIn(store, rowId)) return '后来又改过'
  if ((await store.members.remove(asLeft(rowId, after))) === 1) return undefined
  return whyNot(store, rowId, after)
}

async function changeBack(
  store: Store,
  rowId: string,
  { before, after, at }: { before: RowNote; after: RowNote; at: number }
): Promise<string | undefined> {
  const { personId: _personId, ...fields } = before
  const changes = Object.fromEntries(
    Object.entries(fields).map(([field, word]) => [field, word === null ? _.remove() : word])
  )
  const keys = keysOf({ id: rowId, name: before.name ?? '', phone: before.phone ?? '' })
  if ((await store.members.change(asLeft(rowId, after), { ...changes, ...keys })) === 0) {
    const row = await store.members.find(rowId)
    // A part before this one was killed between the row and its note.
    const isBack =
      row &&
      Object.entries(before).every(([field, word]) => same(lookUp({ ...row } as Record<string, unknown>, field), word))
    if (!isBack) return whyNot(store, rowId, after)
  }
  const row = await store.members.find(rowId)
  if (!row) return undefined
  await followRow(store, row)
  if (row.personId && before.enterpriseId !== after.enterpriseId)
    await tellMoved(store, { ...row, firm: await store.enterprises.get(row.enterpriseId) }, at)
  return undefined
}

/** The row as the import left it. */
function asLeft(rowId: string, { positions, tags, ...fields }: RowNote) {
  const whole = <Value extends string[]>(list: Value | null) => (list === null ? null : _.eq(list))
  return { _id: rowId, ...fields, positions: whole(positions), tags: whole(tags) }
}

async function whyNot({ members }: Store, rowId: string, after: RowNote): Promise<string | undefined> {
  const row = await members.find(rowId)
  if (!row) return undefined
  return row.personId && row.personId !== after.personId ? '本人已经绑定' : '后来又改过'
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
