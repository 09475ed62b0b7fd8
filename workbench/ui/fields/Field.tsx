import { type ReactNode, useId } from 'react'
import { uiTexts } from '../texts'
import './Field.css'

/** Props that a control takes over from its field, so that label, hint and error are read out with it. */
export interface FieldControl {
  id: string
  status: 'error' | ''
  'aria-invalid': boolean
  'aria-describedby': string
  /** Names what a label cannot point to by its id: a group of choices. */
  'aria-labelledby': string
}

interface Props {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Number of letters typed, and the most there may be. */
  length?: [count: number, max: number]
  optional?: boolean
  children: (control: FieldControl) => ReactNode
}

export function Field({ label, hint, error, length, optional = false, children }: Props) {
  const id = useId()
  const [name, note] = [`${id}-name`, `${id}-note`]
  const control: FieldControl = {
    id,
    status: error ? 'error' : '',
    'aria-invalid': error !== undefined,
    'aria-describedby': note,
    'aria-labelledby': name,
  }
  return (
    <div className={error ? 'field field--faulty' : 'field'}>
      <div className="field__head">
        <label id={name} htmlFor={id}>
          {label}
        </label>
        {optional && <span className="faint">{uiTexts.optional}</span>}
        {length && (
          <span className={length[0] > length[1] ? 'field__count field__count--over' : 'field__count'}>
            {uiTexts.countOf(...length)}
          </span>
        )}
      </div>
      {children(control)}
      <div className={error ? 'field__note field__note--bad' : 'field__note'} id={note}>
        {error ?? hint}
      </div>
    </div>
  )
}
