import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { shellTexts as texts } from '../texts'
import { useFound } from './useFound'
import './Palette.css'

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

/** 找: from anywhere to any page, person, union, enterprise or article, by keyboard alone. */
export function Palette({ onClose }: { onClose: () => void }) {
  const go = useNavigate()
  const id = useId()
  const layer = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const { groups, waiting, silent } = useFound(text)
  const rows = groups.flatMap((group) => group.rows)
  const chosen = Math.min(at, rows.length - 1)

  useLayoutEffect(() => layer.current?.showModal(), [])
  useEffect(() => {
    layer.current?.querySelector(`[id="${id}-${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])

  const open = (to: string | undefined) => {
    if (!to) return
    onClose()
    go(to)
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') open(rows[chosen]?.to)
    if (!step || rows.length === 0) return
    event.preventDefault()
    setAt((chosen + step + rows.length) % rows.length)
  }

  return (
    <dialog ref={layer} className="palette" aria-label={texts.find} onClose={onClose}>
      <input
        className="palette__text"
        role="combobox"
        aria-label={texts.findHint}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={rows.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={texts.findHint}
        maxLength={40}
        value={text}
        onKeyDown={press}
        onChange={({ target }) => {
          setText(target.value)
          setAt(0)
        }}
      />
      <div className="palette__found" id={`${id}-list`} role="listbox" aria-label={texts.find}>
        {groups.map(({ label, rows: some }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of choices
          <div key={label} role="group" aria-label={label}>
            <div className="palette__label" aria-hidden="true">
              {label}
            </div>
            {some.map((row) => {
              const place = rows.indexOf(row)
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
                <div
                  key={row.to}
                  id={`${id}-${place}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === chosen}
                  className="palette__row"
                  onClick={() => open(row.to)}
                >
                  <b>{row.name}</b>
                  <span className="faint">{row.detail}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <p className="palette__note" role="status">
        {waiting && texts.finding}
        {!waiting && rows.length === 0 && texts.findNone}
        {silent.length > 0 && texts.findSilent(silent.join('、'))}
      </p>
    </dialog>
  )
}
