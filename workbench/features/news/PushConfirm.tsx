import { useState } from 'react'
import type { Article } from '#shared/news/article'
import type { PushPreview } from '#shared/news/push'
import { Confirm } from '../../ui/Confirm'
import { Notice } from '../../ui/Notice'
import { useDeed } from '../../useDeed'
import { pushTexts as texts } from './pushTexts'

interface Props {
  article: Article
  reach: PushPreview
  onClose: () => void
  onChanged: () => void
}

/** The last word: the number, the month, and that it cannot be called back. When the number moves, it is asked anew. */
export function PushConfirm({ article, reach, onClose, onChanged }: Props) {
  const { followers, sentThisMonth, monthlyLimit } = reach
  const [shown] = useState(followers)
  const { busy, run } = useDeed()
  const count = followers.toLocaleString()

  const push = async () => {
    const answer = await run('news.push', { articleId: article.id, expected: followers })
    if (!answer) return
    onChanged()
    if (!answer.ok && answer.reason !== 'reach_changed' && answer.reason !== 'offline') onClose()
  }

  return (
    <Confirm open title={texts.confirmTitle} act={texts.send(count)} busy={busy} onAct={push} onClose={onClose}>
      <b>{article.title}</b>
      <p>
        {texts.confirmWhat(count)}，{texts.month(sentThisMonth + 1, monthlyLimit)}。{texts.confirmLast}
      </p>
      {followers !== shown && <Notice tone="warn">{texts.changed(count)}</Notice>}
    </Confirm>
  )
}
