import type { Article } from '#shared/news/article'
import { SendBackArticleInput } from '#shared/news/input'
import { Confirm } from '../../../ui/Confirm'
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

/** 退回 with a word that stands above the draft. */
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
      <ReasonField {...reason.field} label={texts.sendBackWord} hint={texts.sendBackHint} max={200} />
    </Confirm>
  )
}
