import Select from 'antd/es/select'
import { Field } from './Field'

interface Props<Word extends string> {
  label: string
  hint?: string
  value: Word
  words: readonly Word[]
  names: Readonly<Record<Word, string>>
  onChange: (word: Word) => void
}

/** Chooses one of a few fixed words. */
export function WordSelect<Word extends string>({ label, hint, value, words, names, onChange }: Props<Word>) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select
          {...control}
          value={value}
          options={words.map((word) => ({ value: word, label: names[word] }))}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
