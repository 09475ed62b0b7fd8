import { THE_STREET, unionOf } from '#shared/access/role'
import type { Case } from '#shared/cases/case'
import { waitsFor } from '../tasks/feature'

type Waits = Pick<
  Case,
  'id' | 'kind' | 'owner' | 'shelf' | 'state' | 'level' | 'unionId' | 'dueAt' | 'at' | 'barred' | 'counselOnly'
>

/**
 * 等着办的诉求. Nothing that somebody is barred from or that is kept for counsel, no application for help that somebody has, and nothing of the federation
 * alone, is in lists that all officers read: those are told by message.
 */
export const caseTasks = waitsFor<Waits>({
  kinds: ['cases'],
  walk: ({ cases }) =>
    cases.walk({
      where: { shelf: 'open' },
      fields: ['kind', 'owner', 'shelf', 'state', 'level', 'unionId', 'dueAt', 'at', 'barred', 'counselOnly'],
    }),
  find: ({ cases }, id) => cases.find(id),
  waiting: ({ id, kind, owner, shelf, state, level, unionId, dueAt, at, barred, counselOnly }) => {
    if (kind === 'hardship' && owner) return []
    if (shelf !== 'open' || state === 'asked' || level === 'federation' || counselOnly || barred.length > 0) return []
    const scope = level === 'union' && unionId ? unionOf(unionId) : THE_STREET
    return [{ kind: 'cases', subject: id, scope, since: at, due: dueAt }]
  },
})
