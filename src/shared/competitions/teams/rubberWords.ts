import { scoreWords } from '../stages/stageNames'
import type { RubberSeen } from './view'

/** 3 : 1 in games; on a board 2 : 0, 1 : 1; the word for what was not played. Nothing before it has a result. */
export function rubberScore(
  rubber: Pick<RubberSeen, 'result' | 'games' | 'retired'>,
  isBoard: boolean
): string | undefined {
  const { result } = rubber
  if (!result) return undefined
  if (isBoard && !result.endsWith('f')) return { '1-0': '2 : 0', '1/2': '1 : 1', '0-1': '0 : 2' }[result as '1-0']
  return scoreWords({ ...rubber, result })
}

/** What waits at a rubber that has no result: one side has told, or the two differ. */
export function toldState({ result, told }: Pick<RubberSeen, 'result' | 'told'>): 'one' | 'differs' | undefined {
  if (result || !told) return undefined
  return told.first && told.second ? 'differs' : 'one'
}
