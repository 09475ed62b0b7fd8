import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import refusals from '#shared/news/refusals.json'
import type { ReviewWays } from '#shared/review/ways'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { officerTexts as texts } from '../texts'
import { OwnWork } from './OwnWork'

interface Props {
  article: Article
  /** Unknown until the cloud has said whose work it is. */
  ways: ReviewWays | undefined
  busy: boolean
  problem: string | undefined
  now: number
  onApprove: (alone?: string) => void
  onBack: () => void
}

/** The bar of a review: approve or send back; whoever asked reads who else can, or lets it through alone. */
export function ReviewBar({
  article: { state, review, sentBack },
  ways,
  busy,
  problem,
  now,
  onApprove,
  onBack,
}: Props) {
  if (state !== 'review') {
    return (
      <ActionBar>
        <Notice tone="plain">
          {state === 'checking' ? texts.reviewChecking : sentBack ? texts.changeAtDesk : refusals.not_in_review}
        </Notice>
      </ActionBar>
    )
  }
  const at = review?.publishAt
  return (
    <ActionBar hint={ways && !ways.isOwn ? texts.reviewHint : undefined}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {ways?.isOwn && <OwnWork ways={ways} now={now} busy={busy} onRelease={onApprove} />}
      {ways && !ways.isOwn && (
        <Button busy={busy} onPress={() => onApprove()}>
          {at && at > now ? texts.reviewApproveLater(momentText(at, now)) : texts.reviewApprove}
        </Button>
      )}
      <Button kind="ghost" busy={busy} onPress={onBack}>
        {ways?.isOwn ? texts.takeBack : texts.back}
      </Button>
    </ActionBar>
  )
}
