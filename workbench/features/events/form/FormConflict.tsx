import { Notice } from '../../../ui/states/Notice'
import { formTexts as texts } from './formTexts'
import './FormConflict.css'

interface Props {
  saveMine: () => void
  takeTheirs: () => void
}

/** A colleague was quicker; nothing is thrown away until one of the two has been chosen. */
export function FormConflict({ saveMine, takeTheirs }: Props) {
  return (
    <Notice tone="warn">
      {texts.conflict}
      <div className="form-conflict">
        <button type="button" className="link" onClick={saveMine}>
          {texts.useMine}
        </button>
        <button type="button" className="link" onClick={takeTheirs}>
          {texts.useTheirs}
        </button>
      </div>
    </Notice>
  )
}
