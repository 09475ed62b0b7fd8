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
