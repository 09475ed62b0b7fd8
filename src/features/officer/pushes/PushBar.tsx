import { useNow } from '#client/useNow'
import type { Me } from '#shared/me/me'
import { effectOf } from '#shared/pushes/reach'
import { wholeOf } from '#shared/pushes/tally'
import type { PushView } from '#shared/pushes/view'
import type { ReviewWays } from '#shared/review/ways'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { OwnWork } from '../review/OwnWork'
import { officerTexts as texts } from '../texts'
import { Countdown } from './Countdown'

interface Props {
  push: PushView
  me: Me
  /** Unknown until the cloud has said whose work it is. */
  ways: ReviewWays | undefined
  busy: boolean
  problem: string | undefined
  onApprove: (alone?: string) => void
  onBack: () => void
  onRecall: () => void
  onHalt: () => void
}

/** The bar of a push, with what can be done in its state; who asked for it cannot approve it while another can. */
export function PushBar({ push, me, ways, busy, problem, onApprove, onBack, onRecall, onHalt }: Props) {
  const { state, reach, remark } = push
  const now = useNow()
  const mayStop = me.may.includes('pushes.recall')
  const warning = problem && <Notice tone="bad">{problem}</Notice>
  switch (state) {
    case 'gathering':
      return (
        <ActionBar>
          <Notice tone="plain">{texts.gathering}</Notice>
        </ActionBar>
      )
    case 'asked':
      if (!ways || ways.isOwn || !me.may.includes('pushes.approve')) {
        return (
          <ActionBar hint={ways && !ways.isOwn ? texts.otherRole : undefined}>
            {warning}
            {ways?.isOwn && <OwnWork ways={ways} now={now} busy={busy} onRelease={onApprove} />}
            {mayStop && (
              <Button kind="ghost" busy={busy} onPress={onRecall}>
                {texts.recall}
              </Button>
            )}
          </ActionBar>
        )
      }
      return (
        <ActionBar hint={texts.approveHint}>
          {warning}
          <Button busy={busy} onPress={() => onApprove()}>
            {texts.approve(reach ? effectOf(reach).rings : 0)}
          </Button>
          <Button kind="ghost" busy={busy} onPress={onBack}>
            {texts.back}
          </Button>
        </ActionBar>
      )
    case 'approved':
      return (
        <ActionBar>
          {warning}
          <Countdown push={push} />
          {mayStop && (
            <Button kind="ghost" busy={busy} onPress={onRecall}>
              {texts.recall}
            </Button>
          )}
        </ActionBar>
      )
    case 'sending':
      return (
        <ActionBar hint={mayStop ? texts.haltHint : undefined}>
          {warning}
          <Notice tone="plain">{stateText(push)}</Notice>
          {mayStop && (
            <Button kind="ghost" busy={busy} onPress={onHalt}>
              {texts.halt}
            </Button>
          )}
        </ActionBar>
      )
    default:
      return (
        <ActionBar>
          {warning}
          <Notice tone={toneOf[state]}>{stateText(push)}</Notice>
          {remark && <Notice tone="plain">{remark}</Notice>}
        </ActionBar>
      )
  }
}

const toneOf = { sent: 'good', stopped: 'bad', sent_back: 'plain', recalled: 'plain' } as const

function stateText({ state, tally }: PushView): string {
  const whole = tally ? wholeOf(tally) : 0
  switch (state) {
    case 'sending':
      return texts.sending((whole - (tally?.waiting ?? 0)).toLocaleString(), whole.toLocaleString())
    case 'sent':
      return texts.sent(((tally?.accepted ?? 0) + (tally?.delivered ?? 0)).toLocaleString())
    case 'stopped':
      return texts.stopped
    case 'sent_back':
      return texts.sentBack
    default:
      return texts.recalled
  }
}
