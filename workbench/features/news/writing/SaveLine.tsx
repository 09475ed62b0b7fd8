import { clockText } from '#shared/beijingTime'
import type { SaveState } from './saveLoop'
import { writeTexts as texts } from './writeTexts'

interface Props {
  state: SaveState
  /** True when words are saved as one types; otherwise only the button saves. */
  byItself: boolean
}

/** The line that says whether the words are saved, kept on this computer, or in conflict. */
export function SaveLine({ state, byItself }: Props) {
  const safe = state.kind !== 'kept' && state.kind !== 'conflict'
  return (
    <span role="status" className={safe ? 'quiet' : 'save-line--unsafe'}>
      {lineOf(state, byItself)}
      {state.kind === 'conflict' && (
        <button type="button" className="link" onClick={goToConflict}>
          {texts.conflictGo}
        </button>
      )}
    </span>
  )
}

/** Scrolls to the two versions above the form, which a long text moves out of sight. */
function goToConflict() {
  document.querySelector('.merge')?.scrollIntoView({ block: 'center', behavior: 'smooth' })
}

function lineOf(state: SaveState, byItself: boolean): string {
  switch (state.kind) {
    case 'untouched':
      return texts.untouched
    case 'waiting':
      return byItself ? texts.waiting : texts.waitingHere
    case 'saving':
      return texts.saving
    case 'saved':
      return texts.saved(clockText(state.at))
    case 'kept':
      return state.trying ? texts.keptTrying : texts.kept(state.why)
    case 'conflict':
      return texts.conflictLine
  }
}
