import Button from 'antd/es/button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { newKey } from '#client/newKey'
import { refreshToday } from '../../today'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { recapTexts as texts } from './texts'

/** 写一篇报道. A second press after a lost answer opens the same draft. */
export function ReportButton({ eventId, photoIds }: { eventId: string; photoIds: string[] }) {
  const { busy, run } = useDeed()
  const navigate = useNavigate()
  const [key] = useState(newKey)
  const write = async () => {
    const answer = await run('recap.draft', { eventId, newKey: key, photoIds })
    if (!answer?.ok) return
    refreshToday()
    navigate(`/news/${answer.value.articleId}/write`)
    say({ tone: 'good', text: texts.drafted(answer.value.photos) })
  }
  return (
    <Button type="primary" loading={busy} onClick={write}>
      {texts.report}
    </Button>
  )
}
