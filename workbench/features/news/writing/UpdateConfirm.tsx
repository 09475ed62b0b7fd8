import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { type Channel, needsReview } from '#shared/news/article'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { flowTexts } from '../flowTexts'
import { writeTexts as texts } from './writeTexts'

interface Props {
  articleId: string
  channel: Channel
  /** True when the cloud has every word. */
  save: () => Promise<boolean>
  /** What the words that were saved wait for before readers get them. */
  waitsFor: () => 'checking' | 'review' | undefined
  onClose: () => void
}

/** For an article that readers already have: brings the changes to them. */
export function UpdateConfirm({ articleId, channel, save, waitsFor, onClose }: Props) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const update = async () => {
    setBusy(true)
    const isSaved = await save()
    setBusy(false)
    if (!isSaved) return onClose()
    say({ tone: 'good', text: saved(waitsFor()) })
    refreshToday()
    navigate(`/news/${articleId}`, { replace: true })
  }

  return (
    <Confirm
      open
      title={texts.updateTitle}
      act={needsReview(channel) ? flowTexts.submit : texts.updateYes}
      busy={busy}
      onAct={update}
      onClose={onClose}
    >
      {needsReview(channel) ? flowTexts.proposalWhy : texts.updateWhat}
    </Confirm>
  )
}

function saved(waitsFor: 'checking' | 'review' | undefined): string {
  if (waitsFor === 'review') return flowTexts.proposalAsked
  return waitsFor === 'checking' ? flowTexts.proposalChecking : texts.updated
}
