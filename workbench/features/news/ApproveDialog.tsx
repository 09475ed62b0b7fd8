import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/toasts'
import { useDeed } from '../../useDeed'
import { flowTexts as texts } from './flowTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 通过, of the very version that stands on this screen. */
export function ApproveDialog({ article: { id, rev, review }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const now = Date.now()
  const later = review?.publishAt && review.publishAt > now ? momentText(review.publishAt, now) : undefined

  const approve = async () => {
    const answer = await run('news.approve', { articleId: id, rev })
    if (answer?.ok) say({ tone: 'good', text: later ? texts.approvedLater(later) : texts.approved })
    if (answer?.ok || answer?.reason === 'changed_meanwhile') onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.approveTitle}
      act={later ? texts.approveFor(later) : texts.approve}
      busy={busy}
      onAct={approve}
      onClose={onClose}
    >
      <p>{later ? texts.approveWhatLater(later) : texts.approveWhat}</p>
    </Confirm>
  )
}
