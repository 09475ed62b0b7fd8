import type { Store } from '#server/store'
import { NO_UNION } from '#shared/directory/directory'
import { done, type Result, refused } from '#shared/result'

/** The union that an enterprise is to belong to, by name and officer; `NO_UNION` is a home like any other. */
export async function findHome(
  { unions }: Store,
  unionId: string
): Promise<Result<{ unionName: string; officerId?: string }, 'union_unknown' | 'union_closed'>> {
  if (unionId === NO_UNION) return done({ unionName: '' })
  const union = await unions.find(unionId)
  if (!union) return refused('union_unknown')
  if (union.closedAt) return refused('union_closed')
  return done({ unionName: union.name, ...(union.officerId && { officerId: union.officerId }) })
}
