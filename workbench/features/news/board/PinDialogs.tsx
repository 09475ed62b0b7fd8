import Radio from 'antd/es/radio'
import { useState } from 'react'
import { dayText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { Confirm } from '../../../ui/Confirm'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { endOfDay } from '../../../ui/fields/beijingWall'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { articleTexts as texts } from './articleTexts'

const DAY = 86_400_000

interface Props {
  article: Article
  onClose: () => void
  onChanged: () => void
}

/** 置顶 until the end of a day. */
export function PinDialog({ article, onClose, onChanged }: Props) {
  const now = Date.now()
  const [days, setDays] = useState<3 | 7 | 0>(3)
  const [chosen, setChosen] = useState<number>()
  const { busy, run } = useDeed()
  const until = days ? endOfDay(now + days * DAY) : chosen && endOfDay(chosen)
  const day = until ? dayText(until, now) : ''

  const pin = async () => {
    if (!until) return
    const answer = await run('news.pin', { articleId: article.id, until })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.pinDone(day) })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.pinTitle}
      act={until ? texts.pinYes(day) : texts.pinChoose}
      disabled={!until}
      busy={busy}
      onAct={pin}
      onClose={onClose}
    >
      <p>{texts.pinWhat}</p>
      <Radio.Group
        aria-label={texts.pinFor}
        value={days}
        onChange={({ target }) => setDays(target.value)}
        options={[
          { value: 3, label: texts.days(3) },
          { value: 7, label: texts.days(7) },
          { value: 0, label: texts.someDay },
        ]}
      />
      {days === 0 && (
        <BeijingPicker control={{ id: 'pin-day' }} only="day" from={now} value={chosen} onChange={setChosen} />
      )}
    </Confirm>
  )
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
