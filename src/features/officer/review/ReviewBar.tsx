import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import refusals from '#shared/news/refusals.json'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { officerTexts as texts } from '../texts'

interface Props {
  article: Article
  isOwn: boolean
  busy: boolean
  problem: string | undefined
  now: number
  onApprove: () => void
  onBack: () => void
}

/** The bar of a review: approve or send back, for anybody but the one who asked. */
export function ReviewBar({ article: { state, review }, isOwn, busy, problem, now, onApprove, onBack }: Props) {
  if (state !== 'review') {
    return (
      <ActionBar>
        <Notice tone="plain">{state === 'checking' ? texts.reviewChecking : refusals.not_in_review}</Notice>
      </ActionBar>
    )
  }
  const at = review?.publishAt
  return (
    <ActionBar hint={isOwn ? texts.reviewOwn : texts.reviewHint}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!isOwn && (
        <Button busy={busy} onPress={onApprove}>
          {at && at > now ? texts.reviewApproveLater(momentText(at, now)) : texts.reviewApprove}
        </Button>
      )}
      <Button kind="ghost" busy={busy} onPress={onBack}>
        {texts.back}
      </Button>
    </ActionBar>
  )
}
