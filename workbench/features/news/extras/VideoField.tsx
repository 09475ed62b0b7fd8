import Input from 'antd/es/input'
import type { Video } from '#shared/news/article'
import { Field } from '../../../ui/fields/Field'
import { extraTexts as texts } from './extraTexts'

interface Props {
  value: Video
  error: string | undefined
  onChange: (video: Video) => void
}

export function VideoField({ value, error, onChange }: Props) {
  return (
    <Field label={texts.video} hint={texts.videoHint} error={error} optional>
      {(control) => (
        <div className="two-fields">
          <Input
            {...control}
            aria-label={texts.videoAddress}
            placeholder="https://"
            value={value.url}
            onChange={({ target }) => onChange({ ...value, url: target.value })}
          />
          <Input
            aria-label={texts.videoTitle}
            placeholder={texts.videoTitle}
            maxLength={40}
            value={value.title}
            onChange={({ target }) => onChange({ ...value, title: target.value })}
          />
        </div>
      )}
    </Field>
  )
}
