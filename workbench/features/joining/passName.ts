import type { JoiningRow } from '#shared/joining/view'
import { joiningTexts as texts } from './texts'

/** What a yes does, in its button. */
export function passName({ state, kind }: Pick<JoiningRow, 'state' | 'kind'>): string {
  if (state === 'chair') return texts.pass
  return { join: texts.settle, move: texts.move, leave: texts.leave, found: texts.found }[kind]
}
