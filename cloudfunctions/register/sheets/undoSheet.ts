import type { PersonContext } from '#server/context'
import { withLine } from '#server/log/line'
import { unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { done, type Result } from '#shared/result'
import { listImports, type RowFields, takeBack, type WrittenRow } from '../../imports/feature'
import { changeEnterprise } from '../enterprises/changeEnterprise'
import { asSeen } from '../entryWords'
import { leaveRecount } from '../settling/leaveSettling'
import { changeUnion } from '../unions/changeUnion'

const OWN = ['unions', 'enterprises'] as const

/** 最近的导入 of unions and enterprises, which may be taken back for a day. */
export async function listSheetImports(
  _input: Input<'register.imports'>,
  { store, now }: PersonContext
): Promise<Output<'register.imports'>> {
  return done(await listImports(store, OWN, now))
}

/** 撤回导入. A union or an enterprise that something belongs to by now, or that was changed since, stays as it is. */
export async function undoSheet(
  { importId }: Input<'register.undoSheet'>,
  context: PersonContext
): Promise<Output<'register.undoSheet'>> {
  const putBack = ({ subject, was, now }: WrittenRow) =>
    was ? changeBack(subject, { was, now }, context) : removeAgain(subject, now, context)
  return takeBack(importId, { kinds: OWN, putBack }, context)
}

async function changeBack(
  id: string,
  { was, now }: { was: RowFields; now: RowFields },
  context: PersonContext
): Promise<string | undefined> {
  const { store, person } = context
  const [seen, words] = [now as never, was as never]
  const row = id.startsWith('union-') ? await store.unions.find(id) : await store.enterprises.find(id)
  const fields = row as unknown as RowFields | undefined
  if (!fields || Object.entries(was).every(([field, word]) => isSame(lookUp(fields, field), word))) return undefined
  const outcome = (await withLine({
    store,
    line: { at: context.now, personId: person.id, action: 'register.undoSheet', subject: id },
    run: (line) =>
      id.startsWith('union-')
        ? changeUnion({ unionId: id, seen, words }, { ...context, line })
        : changeEnterprise({ enterpriseId: id, seen, words }, { ...context, line }),
  })) as Result<unknown, string>
  return outcome.ok ? undefined : '后来又改过'
}

async function removeAgain(id: string, now: RowFields, { store, now: at }: PersonContext): Promise<string | undefined> {
  const { unions, enterprises, members, events, people } = store
  const asMade = {
    _id: id,
    closedAt: null,
    ...asSeen(
      now as never,
      Object.keys(now).filter((field) => field !== 'officerId')
    ),
  }
  if (id.startsWith('union-')) {
    const [firms, rows, held, chairs] = await Promise.all([
      enterprises.count({ unionId: id }),
      members.count({ unionId: id }),
      events.count({ unionId: id }),
      people.count({ 'roles.of.id': unionOf(id).id }),
    ])
    if (firms + rows + held + chairs > 0) return '名下已经有企业、会员、活动或主席'
    if ((await unions.remove(asMade)) === 1 || !(await unions.find(id))) return undefined
    return '后来又改过'
  }
  if ((await members.count({ enterpriseId: id })) > 0) return '名册上已经有人'
  const removed = await enterprises.remove(asMade)
  if (removed === 0 && (await enterprises.find(id))) return '后来又改过'
  await leaveRecount(store, String(now.unionId ?? NO_UNION), at)
  return undefined
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
