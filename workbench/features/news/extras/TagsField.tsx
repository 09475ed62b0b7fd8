import Select from 'antd/es/select'
import { Field } from '../../../ui/fields/Field'
import { extraTexts as texts } from './extraTexts'

interface Props {
  value: string[]
  error: string | undefined
  onChange: (tags: string[]) => void
}

export function TagsField({ value, error, onChange }: Props) {
  return (
    <Field label={texts.tags} hint={texts.tagsHint} error={error} optional>
      {(control) => (
        <Select
          {...control}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['，', ',', '、', ' ']}
          value={value}
          onChange={(tags: string[]) => onChange(tags.map((tag) => tag.trim()).filter(Boolean))}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
