import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { Video } from '#shared/news/article'
import { PapersField } from '../../../files/PapersField'
import { Field } from '../../../ui/fields/Field'
import { type ArticleWords, blankExplainer } from '../articleWords'
import type { ArticleFaults } from '../writing/articleFaults'
import { ExplainerFields } from './ExplainerFields'
import { extraTexts as texts } from './extraTexts'
import { ReceiptField } from './ReceiptField'
import { TagsField } from './TagsField'
import './ExtraFields.css'

interface Props {
  words: ArticleWords
  faults: ArticleFaults
  articleId: string | undefined
  onChange: (part: Partial<ArticleWords>) => void
}

/** The fields of an article besides its text. */
export function ExtraFields({ words, faults, articleId, onChange }: Props) {
  const { tags, attachments, video, explainer, receipt, channel } = words
  return (
    <>
      {explainer && (
        <ExplainerFields
          value={explainer}
          error={faults.explainer}
          articleId={articleId}
          onChange={(next) => onChange({ explainer: next })}
        />
      )}
      {(channel === 'policy' || explainer) && (
        <Button onClick={() => onChange({ explainer: explainer ? null : blankExplainer })}>
          {explainer ? texts.dropExplainer : texts.addExplainer}
        </Button>
      )}
      <ReceiptField value={receipt} error={faults.receipt} onChange={(next) => onChange({ receipt: next })} />
      <TagsField value={tags} error={faults.tags} onChange={(next) => onChange({ tags: next })} />
      <PapersField
        label={texts.attachments}
        hint={texts.attachmentsHint}
        value={attachments}
        error={faults.attachments}
        onChange={(next) => onChange({ attachments: next })}
      />
      <VideoField value={video} error={faults.video} onChange={(next) => onChange({ video: next })} />
    </>
  )
}

interface VideoFieldProps {
  value: Video
  error: string | undefined
  onChange: (video: Video) => void
}

function VideoField({ value, error, onChange }: VideoFieldProps) {
  return (
    <Field label={texts.video} hint={texts.videoHint} error={error} optional>
      {(control) => (
        <div className="two-fields">
          <Input
            {...control}
            aria-labelledby={undefined}
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
