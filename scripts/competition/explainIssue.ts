import type { BaseIssue } from 'valibot'
import { type CompetitionRefusal, refuse } from '#shared/competitions/refusal'
import { isRecord } from '#shared/isRecord'

/** Turns the first fault that a schema finds into a refusal that names the place, the entrants and the round. */
export function explainIssue(issue: BaseIssue<unknown>, raw: unknown): CompetitionRefusal {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const entrants = path.flatMap((_key, depth) => peopleAt(raw, path.slice(0, depth + 1))).slice(-2)
  const round = path[0] === 'rounds' && typeof path[1] === 'number' ? path[1] + 1 : undefined
  const where = [round && `第 ${round} 轮`, entrants.join(' 对 '), path.join('.')].filter(Boolean).join(' ')
  const text = `${where || '输入'} 填得不对：得到 ${issue.received}，应为 ${issue.expected ?? issue.message}。请更正后再试。`
  return refuse(path.includes('result') ? 'impossible_result' : 'bad_input', text, {
    entrants,
    ...(round !== undefined && { round }),
  })
}

/** The names at this place of the input: an entrant, or the two of a game. */
function peopleAt(raw: unknown, path: (string | number)[]): string[] {
  const place = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), raw)
  if (!isRecord(place)) return []
  return ['id', 'first', 'second', 'a', 'b'].flatMap((key) => (typeof place[key] === 'string' ? [place[key]] : []))
}
