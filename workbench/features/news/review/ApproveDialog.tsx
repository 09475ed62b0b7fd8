import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 通过, of the very version that stands on this screen. */
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
