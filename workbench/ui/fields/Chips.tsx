import './Chips.css'

interface Props<Key extends string> {
  label: string
  value: Key
  options: readonly { key: Key; label: string; count?: number }[]
  onChoose: (key: Key) => void
}

/** A filter of a list that chooses one of a few values. */
export function Chips<Key extends string>({ label, value, options, onChoose }: Props<Key>) {
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ key, label: word, count }) => (
        <button key={key} type="button" className="chip" aria-pressed={key === value} onClick={() => onChoose(key)}>
          {word}
          {count !== undefined && <small>{count.toLocaleString()}</small>}
        </button>
      ))}
    </fieldset>
  )
}
