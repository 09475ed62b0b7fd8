import type { JoinAnswers } from './useAnswers'

/** The next question that nobody has answered. */
export function openQuestion({ where, hasUnion, work }: JoinAnswers): 'where' | 'union' | 'work' | undefined {
  if (!where) return 'where'
  if (where === 'outside') return undefined
  if (where === 'unlisted' && !hasUnion) return 'union'
  return work ? undefined : 'work'
}
