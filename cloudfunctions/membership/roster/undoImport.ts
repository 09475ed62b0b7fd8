import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { lookUp } from '#shared/lookUp'
import type { Member } from '#shared/membership/member'
import { rosterKind } from '#shared/membership/rosterKind'
import { done } from '#shared/result'
import { leaveDeeds } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { leaveRecount, promiseRecount } from '../../directory/feature'
import { giveBackGone, sayPosts } from '../../identity/feature'
import { listImports, takeBack, takeWrong, type WrittenRow } from '../../imports/feature'
import { followRow, leavePostsBehind } from '../rows/followRow'
import { hasTakenIn } from '../rows/merging/mergeMembers'
import { tellMoved } from '../rows/moving/tellMoved'
import { rosterMessage } from '../rows/rosterMessage'
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

/** The lines of an import that were wrong, while it may be taken back. */
export async function takeRosterErrors(
  { importId }: Input<'membership.importErrors'>,
  context: PersonContext
): Promise<Output<'membership.importErrors'>> {
  return takeWrong(importId, { roster: { kind: rosterKind, name: '名册' } }, context)
}

/** 撤回导入. Rows that were corrected, moved or bound since stay as they are. */
export async function undoRosterImport(
  { importId }: Input<'membership.undoImport'>,
  context: PersonContext
): Promise<Output<'membership.undoImport'>> {
  const { store, house, person, now: at } = context
  const touched = new Set<string>()
  const putBack = async ({ subject, was, now }: WrittenRow) => {
    const [before, after] = [was as RowNote | undefined, now as unknown as RowNote]
    const anew = [after.unionId ?? '', before?.unionId ?? ''].filter((id) => !touched.has(id))
    await promiseRecount(store, anew, at)
    for (const id of anew) touched.add(id)
    if (!before) return removeAgain(store, subject, after)
    const follows = before.enterpriseId === after.enterpriseId ? [] : house.holdings.follows(subject)
    return leaveDeeds(store, follows, {
      now: at,
      write: () => changeBack(store, subject, { before, after, importId, by: person.id, at }),
    })
  }
  const outcome = await takeBack(importId, { kinds: ROSTER, putBack }, context)
  await leaveRecount(store, { unionIds: [...touched], now: at }, async () => {})
  return outcome
}

interface Undoing {
  importId: string
  by: string
  at: number
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
  { before, after, ...undoing }: Undoing & { before: RowNote; after: RowNote }
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
    await bringHome(store, { ...row, personId: row.personId }, { ...undoing, from: after.unionId ?? '' })
  return undefined
}

/** Whoever is bound is told where they are again, leaves what they have led meanwhile, and leads again what they led before. */
async function bringHome(
  store: Store,
  row: Member & { personId: string },
  { from, importId, by, at }: Undoing & { from: string }
): Promise<void> {
  const { id, personId, unionId, enterpriseId } = row
  const firm = await store.enterprises.get(enterpriseId)
  const action = 'membership.undoImport' as const
  await leavePostsBehind(store, { personId, from, to: unionId, deed: { action, by, now: at } })
  await tellMoved(store, { ...row, firm }, at)
  const giving = { personId, goneWith: importId, unionId, now: at, deed: { action, by, at } }
  await giveBackGone(store, giving, async (back, endedAt) => {
    const text = `上次导入名册撤回了，您的单位仍是${firm.name}，${sayPosts(back)}的岗位还给您了。`
    const word = { rowId: id, occasion: `back-${endedAt}`, personId, title: '岗位还给您了', result: '已恢复', text }
    await leaveMessages(store, [rosterMessage(word, at)], at)
  })
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
