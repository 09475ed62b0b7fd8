import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { articleTexts as texts } from './articleTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

export function UnpinDialog({ article, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const unpin = async () => {
    const answer = await run('news.pin', { articleId: article.id, until: null })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.unpinned })
    onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.unpinTitle} act={texts.unpin} busy={busy} onAct={unpin} onClose={onClose}>
      {texts.unpinWhat}
    </Confirm>
  )
}
