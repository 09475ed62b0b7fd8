import type { EventBoard } from '#shared/events/view'
import type { ReviewWays } from '#shared/review/ways'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { OwnWork } from '../review/OwnWork'
import { officerTexts } from '../texts'
import { eventReviewTexts as texts } from './eventReviewTexts'

interface Props {
  board: EventBoard
  /** Unknown until the cloud has said whose work it is. */
  ways: ReviewWays | undefined
  busy: boolean
  problem: string | undefined
  now: number
  onPass: (alone?: string) => void
  onBack: () => void
}

/** The bar of an event: pass or send back; whoever asked reads who else can, or lets it through alone. */
export function EventReviewBar({ board: { review }, ways, busy, problem, now, onPass, onBack }: Props) {
  if (review?.state !== 'asked') {
    return (
      <ActionBar>
        <Notice tone="plain">{texts.decided}</Notice>
      </ActionBar>
    )
  }
  return (
    <ActionBar hint={ways && !ways.isOwn ? texts.hint : undefined}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {ways?.isOwn && <OwnWork ways={ways} now={now} busy={busy} onRelease={onPass} />}
      {ways && !ways.isOwn && (
        <Button busy={busy} onPress={() => onPass()}>
          {review.words ? texts.passChange : texts.pass}
        </Button>
      )}
      <Button kind="ghost" busy={busy} onPress={onBack}>
        {ways?.isOwn ? officerTexts.takeBack : officerTexts.back}
      </Button>
    </ActionBar>
  )
}
