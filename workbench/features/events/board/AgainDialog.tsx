import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'
import { Confirm } from '../../../ui/Confirm'
import { EDITION_WEEKS, likelyWeeks } from '../form/beginning/nextEdition'
import { boardTexts as texts } from './boardTexts'
import { SeriesDialog } from './SeriesDialog'

const WEEK = 7 * 86_400_000
const MONTHLY = 'monthly'

/** 再办一届: when the next edition is; a draft with everything of this one follows, or the next months' in one step. */
export function AgainDialog({ event, onClose }: { event: UnionEvent; onClose: () => void }) {
  const now = Date.now()
  const likely = likelyWeeks(event.startsAt, now)
  const [chosen, setChosen] = useState<number | typeof MONTHLY>(likely)
  const [isMonthly, setMonthly] = useState(false)
  const navigate = useNavigate()
  const ahead = [...new Set([...EDITION_WEEKS, likely])].filter((count) => event.startsAt + count * WEEK > now)
  const mayRepeat = event.state === 'published' && !wayOf(event)
  if (isMonthly) return <SeriesDialog event={event} onClose={onClose} />
  const go = () => (chosen === MONTHLY ? setMonthly(true) : navigate(`/events/new?like=${event.id}&weeks=${chosen}`))
  return (
    <Confirm
      open
      title={texts.againTitle}
      act={chosen === MONTHLY ? texts.seriesNext : texts.againAct}
      busy={false}
      onAct={go}
      onClose={onClose}
    >
      <p>{texts.againWhat}</p>
      <Radio.Group
        aria-label={texts.againTitle}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        style={{ display: 'grid', gap: 12 }}
        options={[
          ...ahead.map((count) => ({
            value: count,
            label: texts.againWhen(count, momentText(event.startsAt + count * WEEK, now)),
          })),
          ...(mayRepeat ? [{ value: MONTHLY, label: texts.seriesMonthly }] : []),
        ]}
      />
    </Confirm>
  )
}
