import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { readyWords } from '#shared/checks/wordCheck'
import type { Article } from '#shared/news/article'
import { WithdrawArticleInput } from '#shared/news/input'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { Notice } from '../../../ui/states/Notice'
import { ReadyWords } from '../../../ui/states/ReadyWords'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { articleTexts as texts } from './articleTexts'

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 撤下, with a correction that readers see. */
export function WithdrawDialog({ article, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const [isUnsure, setUnsure] = useState(false)
  const [tells, setTells] = useState(true)
  const pushed = useAsk('pushes.list', { articleId: article.id })
  const isPushed = pushed.load.kind === 'ready' && pushed.load.value.items.some(({ releasedAt }) => releasedAt)
  const reason = useReason(WithdrawArticleInput.entries.correction)
  const withdraw = async () => {
    const correction = reason.take()
    if (!correction) return
    const answer = await run('news.withdraw', {
      articleId: article.id,
      correction,
      ...(isPushed && tells && { tell: true }),
    })
    setUnsure(answer?.ok === false && answer.reason === 'words_unsure')
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.withdrawn })
    refreshToday()
    onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.withdrawTitle} act={texts.withdrawYes} busy={busy} onAct={withdraw} onClose={onClose}>
      <p>{texts.withdrawWhat}</p>
      <ReasonField
        about={`news.withdraw:${article.id}`}
        {...reason.field}
        label={texts.correction}
        hint={texts.correctionHint}
        max={200}
      />
      {isUnsure && <ReadyWords words={readyWords.withdraw} onTake={reason.field.onChange} />}
      {isPushed && (
        <Checkbox checked={tells} onChange={({ target }) => setTells(target.checked)}>
          {texts.withdrawTell}
        </Checkbox>
      )}
      <Notice>{texts.withdrawPushed}</Notice>
    </Confirm>
  )
}
