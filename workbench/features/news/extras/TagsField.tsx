import Select from 'antd/es/select'
import { useState } from 'react'
import { Field } from '../../../ui/fields/Field'
import { extraTexts as texts } from './extraTexts'

interface Props {
  value: string[]
  error: string | undefined
  onChange: (tags: string[]) => void
}

const LONGEST = 10
const AT_MOST = 5

/** 标签. A tag that the cloud would not take is refused where it is typed. */
export function TagsField({ value, error, onChange }: Props) {
  const [refused, setRefused] = useState('')
  const take = (typed: string[]) => {
    const tags = typed.map((tag) => tag.trim()).filter(Boolean)
    const tooLong = tags.find((tag) => tag.length > LONGEST && !value.includes(tag))
    const isFull = tags.length > AT_MOST && tags.length > value.length
    setRefused(tooLong ? texts.tagTooLong(tooLong) : isFull ? texts.tagsFull : '')
    if (!tooLong && !isFull) onChange(tags)
  }

  return (
    <Field label={texts.tags} hint={texts.tagsHint} error={refused || error} optional>
      {(control) => (
        <Select
          {...control}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['，', ',', '、', ' ']}
          value={value}
          onChange={take}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
