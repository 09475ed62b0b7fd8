import Button from 'antd/es/button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { refreshToday } from '../../today'
import { useDeed } from '../../useDeed'
import { Confirm } from '../Confirm'
import { say } from '../states/toasts'
import { uiTexts } from '../texts'
import { discardTexts as texts } from './discardTexts'
import { cameBack, restoreDraft } from './useComeBack'

interface Props {
  kind: 'article' | 'event'
  id: string
  title: string
  /** Brings the last words to the cloud, so that they come back with the draft. */
  flush?: () => Promise<unknown>
}

/** 删除草稿, after a question, with the way back for as long as the sentence stands. */
export function DiscardDraft({ kind, id, title, flush }: Props) {
  const { busy, run } = useDeed()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const list = kind === 'article' ? '/news' : '/events'

  const restore = async () => {
    const answer = await restoreDraft(kind, id)
    if (!answer.ok) return say({ tone: 'bad', text: answer.text })
    refreshToday()
    cameBack()
    const act = { label: texts.goOn, run: () => navigate(`${list}/${id}/write`) }
    say({ tone: 'good', text: texts.back(title), act })
  }
  const discard = async () => {
    await flush?.()
    const answer =
      kind === 'article' ? await run('news.discard', { articleId: id }) : await run('events.discard', { eventId: id })
    if (!answer?.ok) return
    refreshToday()
    navigate(list)
    say({ tone: 'good', text: texts.gone(title), act: { label: uiTexts.undo, run: restore } })
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{texts.open}</Button>
      <Confirm
        open={asking}
        title={texts.questions[kind]}
        act={texts.yes}
        busy={busy}
        onAct={discard}
        onClose={() => setAsking(false)}
      >
        <p>{texts.what[kind]}</p>
        <p>{texts.way}</p>
      </Confirm>
    </>
  )
}
