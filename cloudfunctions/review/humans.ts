import { createHash } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { holds, type RoleKind, THE_STREET } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import { ALONE_AFTER_ENDING_MS } from '#shared/review/alone'
import { type Human, isSameHuman } from '#shared/review/review'

type Account = Pick<Person, 'id' | 'member'>

/** Accounts as the human beings behind them: with their row of the roster, and the digest of its phone. */
export async function humansOf({ members }: Store, accounts: readonly Account[]): Promise<Human[]> {
  const rowIds = accounts.flatMap(({ member }) => member?.id ?? [])
  const rows = rowIds.length > 0 ? await members.listByIds([...new Set(rowIds)]) : []
  const phoneOf = new Map(rows.flatMap(({ id, phone }) => (phone ? [[id, digestOf(phone)] as const] : [])))
  return accounts.map(({ id, member }) => {
    const phone = member && phoneOf.get(member.id)
    return { personId: id, ...(member && { memberId: member.id }), ...(phone && { phone }) }
  })
}

/** Whoever asked for these things and whoever looks at them, and which of them are the looker's own. */
export async function whoseOwn(
  store: Store,
  looker: Account,
  askers: readonly string[]
): Promise<(askedBy: string) => boolean> {
  const others = await store.people.listByIds([...new Set(askers)].filter((id) => id !== looker.id))
  const [own = { personId: looker.id }, ...asked] = await humansOf(store, [looker, ...others])
  const same = new Set([looker.id, ...asked.filter((one) => isSameHuman(one, own)).map(({ personId }) => personId)])
  return (askedBy) => same.has(askedBy)
}

/** 另外还有谁能审. Accounts of other people who hold one of these posts for the street, and may still act. */
export async function findOthers(store: Store, asker: Account, kinds: readonly RoleKind[]): Promise<string[]> {
  const found = await store.people.listAll({
    where: { 'roles.kind': _.in([...kinds]) },
    fields: ['roles', 'member', 'leaving'],
  })
  const holders = found.filter(({ roles, leaving }) => !leaving && holds(roles, kinds, [THE_STREET]))
  const [own = { personId: asker.id }, ...others] = await humansOf(store, [asker, ...holders])
  return others.filter((other) => !isSameHuman(own, other)).map(({ personId }) => personId)
}

/** 结束过别人的岗位. When the same human as this account ended, in the last day, such a post of somebody else; the latest time. */
export async function whenEndedOthers(
  store: Store,
  { asker, kinds, now }: { asker: Account; kinds: readonly RoleKind[]; now: number }
): Promise<number | undefined> {
  const ended = await store.people.listAll({
    where: { 'postsEnded.at': _.gt(now - ALONE_AFTER_ENDING_MS) },
    fields: ['postsEnded', 'member'],
  })
  const posts = ended.flatMap(({ postsEnded, ...whose }) =>
    postsEnded && holds(postsEnded.roles, kinds, [THE_STREET]) ? [{ whose, ...postsEnded }] : []
  )
  if (posts.length === 0) return undefined
  const isOwn = await whoseOwn(
    store,
    asker,
    posts.flatMap(({ whose, by }) => [whose.id, by])
  )
  const times = posts.filter(({ whose, by }) => isOwn(by) && !isOwn(whose.id)).map(({ at }) => at)
  return times.length > 0 ? Math.max(...times) : undefined
}

function digestOf(phone: string): string {
  return createHash('sha256').update(phone).digest('base64url')
}
