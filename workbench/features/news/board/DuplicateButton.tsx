import Button from 'antd/es/button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { newKey } from '#client/newKey'
import { refreshToday } from '../../../today'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { articleTexts as texts } from './articleTexts'

/** 复制成新草稿. A second press after a lost answer asks for the same copy. */
export function DuplicateButton({ articleId }: { articleId: string }) {
  const { busy, run } = useDeed()
  const navigate = useNavigate()
  const [key] = useState(newKey)
  const duplicate = async () => {
    const answer = await run('news.duplicate', { articleId, newKey: key })
    if (!answer?.ok) return
    refreshToday()
    navigate(`/news/${answer.value.articleId}/write`)
    say({ tone: 'good', text: texts.duplicated })
  }
  return (
    <Button loading={busy} onClick={duplicate}>
      {texts.duplicate}
    </Button>
  )
}
