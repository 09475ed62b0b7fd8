import { Input, Textarea } from '@tarojs/components'
import { useContext } from 'react'
import { spokenInside } from '../spoken'
import './Field.scss'
import { AboutField, FieldFrame } from './FieldFrame'

interface EntryProps {
  label: string
  value: string
  hint?: string | undefined
  long?: boolean
  /** A long one keeps its height, and what is more scrolls inside: where whole lists are pasted. */
  fixed?: boolean
  kind?: 'text' | 'number'
  maxLength?: number
  onChange: (value: string) => void
}

interface Props extends EntryProps {
  error?: string | undefined
  optional?: boolean
  isCounted?: boolean
}

/** A line to write on. It stands in no form element, as their submit does not reach us on every phone. */
export function Field({ error, optional = false, isCounted = false, ...entry }: Props) {
  return (
    <FieldFrame label={entry.label} {...{ optional, error, isCounted }}>
      <Entry {...entry} />
    </FieldFrame>
  )
}

/** The line alone, for what asks for several things, or another, in one frame. */
export function Entry({
  label,
  value,
  hint = '',
  long,
  fixed = false,
  kind = 'text',
  maxLength = 200,
  onChange,
}: EntryProps) {
  const about = useContext(AboutField)
  const name = about.invalid ? 'field__input field__input--wrong' : 'field__input'
  const common = {
    ...{
      value,
      placeholder: hint,
      maxlength: maxLength,
      ...spokenInside({ label, ...about }, kind === 'number' ? { inputMode: 'tel' } : {}),
    },
    onInput: (input: { detail: { value: string } }) => onChange(input.detail.value),
  }
  // To grow with its words the browser lays all of them out some twenty times for each letter.
  if (long && fixed) return <Textarea {...common} className={`${name} field__input--fixed`} />
  if (long) return <Textarea {...common} className={`${name} field__input--long`} autoHeight />
  // A browser's number field takes no full-width digits and no signs; its keys alone are wanted.
  return <Input {...common} className={name} type={process.env.TARO_ENV === 'weapp' ? kind : 'text'} />
}
