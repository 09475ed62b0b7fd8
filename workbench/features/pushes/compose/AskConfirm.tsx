import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Input } from '#shared/api'
import { momentText } from '#shared/beijingTime'
import { isEverybody } from '#shared/pushes/audience'
import { effectText, type Reach } from '#shared/pushes/reach'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { Notice } from '../../../ui/states/Notice'
import { useDeed } from '../../../useDeed'
import { pushTexts as texts } from '../pushTexts'

interface Props {
  aim: Omit<Input<'pushes.ask'>, 'expected'>
  reach: Reach
  title: string
  onClose: () => void
  onChanged: () => void
}

/** The last question before a push goes to the second officer. If its number of people changes, it asks anew. */
export function AskConfirm({ aim, reach, title, onClose, onChanged }: Props) {
  const [shown] = useState(reach.total)
  const { busy, run } = useDeed()
  const go = useNavigate()
  const count = reach.total.toLocaleString()
  const whom = isEverybody(aim.audience) ? '所有关注者和小程序用户' : '按条件选的会员'

  const ask = async () => {
    const answer = await run('pushes.ask', { ...aim, expected: reach.total })
    if (!answer) return
    if (answer.ok) {
      refreshToday()
      return go(`/pushes/${answer.value.id}`)
    }
    onChanged()
    if (answer.reason !== 'reach_changed' && answer.reason !== 'offline') onClose()
  }

  return (
    <Confirm open title={texts.askTitle} act={texts.ask(count)} busy={busy} onAct={ask} onClose={onClose}>
      <b>{title}</b>
      <p>
        {texts.askWhat(count, whom)}
        {effectText(reach)}。{aim.sendAt === null ? texts.askNow : texts.askAt(momentText(aim.sendAt, Date.now()))}
      </p>
      <p className="quiet">{texts.askNext}</p>
      {reach.total !== shown && <Notice tone="warn">{texts.changed(count)}</Notice>}
    </Confirm>
  )
}
