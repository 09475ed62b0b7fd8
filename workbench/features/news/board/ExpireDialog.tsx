import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 到期 at a moment, or never; an expired article becomes public again. */
export function ExpireDialog({ article, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const isOver = article.state === 'expired'
  const [expiresAt, setExpiresAt] = useState(isOver ? undefined : article.expiresAt)
  const moment = expiresAt && momentText(expiresAt, Date.now())
  const set = async () => {
    const answer = await run('news.expire', { articleId: article.id, expiresAt: expiresAt ?? null })
    if (!answer?.ok) return
    say({ tone: 'good', text: isOver ? texts.againSet : moment ? texts.expireSet(moment) : texts.never })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={isOver ? texts.againTitle : texts.expireTitle}
      act={moment ? texts.expireYes(moment) : isOver ? texts.never : texts.expireOff}
      busy={busy}
      disabled={!isOver && expiresAt === article.expiresAt}
      onAct={set}
      onClose={onClose}
    >
      <p>{isOver ? texts.againWhat : texts.expireWhat}</p>
      <BeijingPicker control={{ id: 'expires-at' }} from={Date.now()} value={expiresAt} onChange={setExpiresAt} />
    </Confirm>
  )
}
