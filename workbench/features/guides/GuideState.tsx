import { Suspense } from 'react'
import { nearText } from '#shared/beijingTime'
import type { GuideBoard } from '#shared/guides/view'
import { refreshToday } from '../../today'
import { Notice } from '../../ui/states/Notice'
import { Skeleton } from '../../ui/states/Skeleton'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { OwnWork } from '../review/feature'
import { guideTexts as texts } from './texts'

interface Props {
  guide: GuideBoard
  onChanged: () => void
}

/** Where a service stands: whether members see it, and what waits or was sent back. */
export function GuideState({ guide, onChanged }: Props) {
  const { id, state, version, rev, next } = guide
  const { busy, run } = useDeed()
  const show = async (to: 'shown' | 'hidden') => {
    const answer = await run('guides.show', { guideId: id, rev, state: to })
    if (answer?.ok) say({ tone: 'good', text: to === 'shown' ? texts.shownNow : texts.hiddenNow })
    onChanged()
  }
  const release = async (alone: string) => {
    const answer = await run('guides.decide', { guideId: id, rev, decision: 'pass', alone })
    if (answer?.ok) say({ tone: 'good', text: texts.shownNow })
    refreshToday()
    onChanged()
  }
  return (
    <div className="guide-state">
      {version === 0 ? (
        <Notice>{texts.neverPassed}</Notice>
      ) : (
        <Notice
          tone={state === 'shown' ? 'good' : 'quiet'}
          act={
            state === 'shown'
              ? { label: texts.hide, onPress: () => show('hidden') }
              : { label: texts.show, onPress: () => show('shown') }
          }
        >
          {state === 'shown' ? texts.isShown(version) : texts.isHidden}
        </Notice>
      )}
      {next?.state === 'sentBack' && (
        <Notice tone="warn">{texts.sentBack(next.decidedByName ?? '', next.word ?? '')}</Notice>
      )}
      {next?.state === 'draft' && (
        <Notice>{texts.isDraft(next.askedByName, nearText(next.askedAt, Date.now()))}</Notice>
      )}
      {next?.state === 'waiting' && (
        <>
          <Notice tone="warn">{texts.isWaiting(next.askedByName, nearText(next.askedAt, Date.now()))}</Notice>
          <Suspense fallback={<Skeleton rows={1} />}>
            <OwnWork kind="guide" id={id} busy={busy} onRelease={release} />
          </Suspense>
        </>
      )}
    </div>
  )
}
