import { useState } from 'react'
import { Icon } from '../../../ui/Icon'
import { audienceTexts as texts } from '../reachTexts'
import '../../../ui/fields/Chips.css'
import './Audience.css'
import { uiTexts } from '../../../ui/texts'
import { shownOptions } from './audienceOptions'

interface Props<Id extends string> {
  label: string
  options: { id: Id; name: string; count: number }[]
  chosen: Id[]
  onChange: (chosen: Id[]) => void
  /** Number of options shown at first; the others on demand. */
  atFirst?: number
}

/** A choice of any number of a few options, each with its number of people. */
export function ManyChips<Id extends string>({ label, options, chosen, onChange, atFirst = 8 }: Props<Id>) {
  const [open, setOpen] = useState(false)
  const shown = open ? options : shownOptions(options, chosen, atFirst)
  const rest = options.length - shown.length
  const toggle = (id: Id) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="audience__group">
      <legend>{label}</legend>
      <div className="chips">
        {shown.map(({ id, name, count }) => (
          <button key={id} type="button" className="chip" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
            {name}
            <small>{count.toLocaleString()}</small>
          </button>
        ))}
        {(rest > 0 || open) && (
          <button
            type="button"
            className="chip"
            aria-label={uiTexts.about(open ? texts.less : texts.more(rest), label)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'up' : 'plus'} size={14} />
            {open ? texts.less : texts.more(rest)}
          </button>
        )}
      </div>
    </fieldset>
  )
}
