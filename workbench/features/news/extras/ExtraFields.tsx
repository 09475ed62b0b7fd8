import Button from 'antd/es/button'
import { type ArticleWords, blankExplainer } from '../articleWords'
import type { ArticleFaults } from '../writing/articleFaults'
import { AttachmentsField } from './AttachmentsField'
import { ExplainerFields } from './ExplainerFields'
import { extraTexts as texts } from './extraTexts'
import { ReceiptField } from './ReceiptField'
import { TagsField } from './TagsField'
import { VideoField } from './VideoField'
import './ExtraFields.css'

interface Props {
  words: ArticleWords
  faults: ArticleFaults
  articleId: string | undefined
  onChange: (part: Partial<ArticleWords>) => void
}

/** What an article may have besides its words. */
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
      <AttachmentsField
        value={attachments}
        error={faults.attachments}
        onChange={(next) => onChange({ attachments: next })}
      />
      <VideoField value={video} error={faults.video} onChange={(next) => onChange({ video: next })} />
    </>
  )
}
