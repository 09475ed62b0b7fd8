import { clockText } from '#shared/beijingTime'
import type { SaveState } from './saveLoop'
import { writeTexts as texts } from './writeTexts'

interface Props {
  state: SaveState
  /** Saves by itself as one types; otherwise only the button does. */
  byItself: boolean
}

/** Where the words are at this moment. */
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

/** The two versions stand above the form, where a long text has scrolled them away. */
function goToConflict() {
  document.querySelector('.conflict')?.scrollIntoView({ block: 'center', behavior: 'smooth' })
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
