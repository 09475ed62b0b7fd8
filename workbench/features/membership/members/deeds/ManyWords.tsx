import Select from 'antd/es/select'
import { Field } from '../../../../ui/fields/Field'

interface Props<Word extends string> {
  label: string
  words: readonly Word[]
  names: Record<Word, string>
  value: Word[]
  onChange: (words: Word[]) => void
}

/** A field that chooses several of a few words. */
export function ManyWords<Word extends string>({ label, words, names, value, onChange }: Props<Word>) {
  return (
    <Field label={label}>
      {(control) => (
        <Select<Word[]>
          {...control}
          mode="multiple"
          value={value}
          options={words.map((word) => ({ value: word, label: names[word] }))}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
