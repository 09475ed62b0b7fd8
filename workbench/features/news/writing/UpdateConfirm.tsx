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
  /** Saves the words; true when the cloud has all of them. */
  save: () => Promise<boolean>
  /** The check that the saved words wait for before readers get them. */
  waitsFor: () => 'checking' | 'review' | undefined
  onClose: () => void
}

/** The dialog that brings changes of a public article to its readers. */
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
