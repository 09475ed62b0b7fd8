import type { PersonContext } from '#server/context'
import { withLine } from '#server/log/line'
import type { Store } from '#server/store'
import { unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import {
  REGISTER_SHEETS,
  type RegisterSheet,
  registerKinds,
  registerSheetName,
} from '#shared/register/sheets/registerKinds'
import { done, type Result } from '#shared/result'
import { endPosts } from '../../identity/feature'
import { listImports, type RowFields, takeBack, takeWrong, type WrittenRow } from '../../imports/feature'
import { asSeen } from '../entryWords'
import { leaveRecount } from '../settling/leaveSettling'
import { changeEntry } from './deedOf'

/** 最近的导入 of the register, which may be taken back for a day. */
export async function listSheetImports(
  _input: Input<'register.imports'>,
  { store, now }: PersonContext
): Promise<Output<'register.imports'>> {
  return done(await listImports(store, REGISTER_SHEETS, now))
}

/** The lines of an import that were wrong, while it may be taken back. */
export async function takeSheetErrors(
  { importId }: Input<'register.importErrors'>,
  context: PersonContext
): Promise<Output<'register.importErrors'>> {
  const named = (of: RegisterSheet) => ({ kind: registerKinds[of], name: registerSheetName[of] })
  const sheets = Object.fromEntries(REGISTER_SHEETS.map((of) => [of, named(of)]))
  return takeWrong(importId, sheets, context)
}

/** 撤回导入. What something belongs to by now, or that was changed since, stays as it is. */
export async function undoSheet(
  { importId }: Input<'register.undoSheet'>,
  context: PersonContext
): Promise<Output<'register.undoSheet'>> {
  const putBack = ({ kind, subject: id, was, now }: WrittenRow) => {
    const of = REGISTER_SHEETS.find((one) => one === kind) ?? 'unions'
    return was ? changeBack({ of, id, was, now }, context) : removeAgain({ of, id, now }, context)
  }
  return takeBack(importId, { kinds: REGISTER_SHEETS, putBack }, context)
}

interface Written {
  of: RegisterSheet
  id: string
  was: RowFields
  now: RowFields
}

async function changeBack({ of, id, was, now }: Written, context: PersonContext): Promise<string | undefined> {
  const { store, person } = context
  const fields = (await collectionOf(store, of).find(id)) as unknown as RowFields | undefined
  if (!fields || Object.entries(was).every(([field, word]) => isSame(lookUp(fields, field), word))) return undefined
  const outcome = (await withLine({
    store,
    line: { at: context.now, personId: person.id, action: 'register.undoSheet', subject: id },
    run: (line) => changeEntry(of, { id, seen: now, words: was }, { ...context, line }),
  })) as Result<unknown, string>
  if (outcome.ok) return undefined
  return outcome.reason === 'posts_undecided' ? '它的职工在现在的工会有岗位' : '后来又改过'
}

async function removeAgain(
  { of, id, now }: Omit<Written, 'was'>,
  { store, now: at }: PersonContext
): Promise<string | undefined> {
  const fields = Object.keys(now).filter((field) => field !== 'officerId')
  const asMade = { _id: id, closedAt: null, ...asSeen(now as never, fields) }
  const held = await whatHolds(store, of, id)
  if (held) return held
  const collection = collectionOf(store, of)
  const made = await collection.find(id)
  if ((await collection.remove(asMade)) === 0 && made) return '后来又改过'
  // Looked at afterwards too: what came into it meanwhile has a home again.
  const holdsNow = made && (await whatHolds(store, of, id))
  if (holdsNow) {
    await collection.add(made as never)
    return holdsNow
  }
  if (of === 'unions') await endPosts(store, unionOf(id))
  if (of === 'enterprises') await leaveRecount(store, String(now.unionId ?? NO_UNION), at)
  return undefined
}

function collectionOf({ unions, enterprises, areas, buildings }: Store, of: RegisterSheet) {
  return { unions, enterprises, grids: areas, buildings }[of]
}

/** What belongs to a row by now, in words: it cannot go any more. */
async function whatHolds(store: Store, of: RegisterSheet, id: string): Promise<string | undefined> {
  const { enterprises, members, events, people, areas, buildings, honours, unions } = store
  const holding = {
    unions: {
      words: '名下已经有企业、会员、活动、荣誉或主席',
      counts: () => [
        enterprises.count({ unionId: id }),
        members.count({ unionId: id }),
        events.count({ unionId: id }),
        people.count({ 'roles.of.id': unionOf(id).id }),
        honours.count({ unionId: id, withdrawnAt: null }),
        unions.count({ mergedInto: id }),
      ],
    },
    enterprises: {
      words: '名册上已经有人',
      counts: () => [members.count({ enterpriseId: id }), enterprises.count({ mergedInto: id })],
    },
    grids: {
      words: '里面已经有下级网格、楼宇或企业',
      counts: () => [areas.count({ parentId: id }), buildings.count({ areaId: id }), enterprises.count({ gridId: id })],
    },
    buildings: {
      words: '楼里已经有企业',
      counts: () => [enterprises.count({ buildingId: id }), buildings.count({ mergedInto: id })],
    },
  }[of]
  const counts = await Promise.all(holding.counts())
  return counts.some((count) => count > 0) ? holding.words : undefined
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
