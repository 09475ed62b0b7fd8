import type { StageBoard } from '#shared/competitions/stages/view'
import { stageTexts as texts } from './stageTexts'

type What = string

/** What the organiser does next: the one button of the page. `missing` matches keep a stage from being closed. */
export type StageStep =
  | { kind: 'too_few' }
  | { kind: 'draw'; no: number; what: What; isAgain: boolean }
  | { kind: 'publish'; no: number; what: What; turn: number; people: number }
  | { kind: 'close'; no: number; what: What; missing: number }
  | { kind: 'over' }

export function stageStep({ stages, entrants, competition, outdated, view }: StageBoard): StageStep {
  const last = stages.at(-1)
  if (!last || last.state === 'closed') {
    const no = (last?.no ?? 0) + 1
    if (no > competition.roundsTotal) return { kind: 'over' }
    if (entrants.filter(({ status }) => status === 'in').length < 2) return { kind: 'too_few' }
    return { kind: 'draw', no, what: stageOf(competition, no), isAgain: false }
  }
  const what = stageOf(competition, last.no)
  if (last.state !== 'draft') {
    const isOver = view.bracket?.matches.every(({ state }) => state === 'played' || state === 'bye')
    return { kind: 'close', no: last.no, what, missing: isOver ? 0 : last.tables - last.finished }
  }
  if (outdated) return { kind: 'draw', no: last.no, what, isAgain: true }
  const inBracket = new Set(view.bracket?.matches.flatMap(({ first, second }) => [first, second]) ?? [])
  const people = view.bracket
    ? [...inBracket].filter((no) => no !== null).length
    : view.groups.flatMap(({ rows }) => rows).length
  return { kind: 'publish', no: last.no, what, turn: last.turn, people }
}

/** What the stage of this number is called. */
export function stageOf({ kind }: Pick<StageBoard['competition'], 'kind'>, no: number): What {
  if (kind === 'groups') return no === 1 ? texts.stage.groups : texts.stage.knockout
  return texts.stage[kind]
}
