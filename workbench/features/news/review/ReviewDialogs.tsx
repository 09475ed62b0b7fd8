import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { SendBackArticleInput } from '#shared/news/input'
import { Confirm } from '../../../ui/Confirm'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 通过 of the version on this screen, and no other. */
export function ApproveDialog({ article: { id, rev, review, proposal }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const now = Date.now()
  const later = review?.publishAt && review.publishAt > now ? momentText(review.publishAt, now) : undefined

  const approve = async () => {
    const answer = await run('news.approve', { articleId: id, rev })
    if (answer?.ok) say({ tone: 'good', text: saysWhen(answer.value.publishedAt) })
    if (answer?.ok || answer?.reason === 'changed_meanwhile') onChanged()
    onClose()
  }

  const saysWhen = (publishedAt: number | null) => {
    if (publishedAt === null) return texts.approvedWaits
    if (proposal) return texts.approvedProposal
    return later ? texts.approvedLater(later) : texts.approved
  }
  const act = proposal ? texts.approveProposal : later ? texts.approveFor(later) : texts.approve
  const what = proposal ? texts.approveProposalWhat : later ? texts.approveWhatLater(later) : texts.approveWhat

  return (
    <Confirm open title={texts.approveTitle} act={act} busy={busy} onAct={approve} onClose={onClose}>
      <p>{what}</p>
    </Confirm>
  )
}

/** 退回, with a word that will stand above the draft. */
export function SendBackDialog({ article, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(SendBackArticleInput.entries.word)
  const sendBack = async () => {
    const word = reason.take()
    if (!word) return
    const answer = await run('news.sendBack', { articleId: article.id, word })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.sentBack })
    onChanged()
    onClose()
  }

  return (
    <Confirm open title={texts.sendBackTitle} act={texts.sendBackYes} busy={busy} onAct={sendBack} onClose={onClose}>
      <ReasonField
        about={`news.sendBack:${article.id}`}
        {...reason.field}
        label={texts.sendBackWord}
        hint={texts.sendBackHint}
        max={200}
      />
    </Confirm>
  )
}

export function RescheduleDialog({ article, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const [publishAt, setPublishAt] = useState(article.publishAt)
  const move = async () => {
    if (!publishAt) return
    const answer = await run('news.schedule', { articleId: article.id, publishAt })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.scheduled(momentText(publishAt, Date.now())) })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.changeTime}
      act={texts.changeTimeYes}
      busy={busy}
      disabled={!publishAt}
      onAct={move}
      onClose={onClose}
    >
      <BeijingPicker control={{ id: 'move-to' }} from={Date.now()} value={publishAt} onChange={setPublishAt} />
    </Confirm>
  )
}
