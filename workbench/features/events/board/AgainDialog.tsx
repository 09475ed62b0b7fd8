import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import { Confirm } from '../../../ui/Confirm'
import { EDITION_WEEKS, likelyWeeks } from '../form/nextEdition'
import { boardTexts as texts } from './boardTexts'

const WEEK = 7 * 86_400_000

/** 再办一届: when the next edition is; a draft with everything of this one follows. */
export function AgainDialog({ event, onClose }: { event: UnionEvent; onClose: () => void }) {
  const now = Date.now()
  const likely = likelyWeeks(event.startsAt, now)
  const [weeks, setWeeks] = useState(likely)
  const navigate = useNavigate()
  const ahead = [...new Set([...EDITION_WEEKS, likely])].filter((count) => event.startsAt + count * WEEK > now)
  return (
    <Confirm
      open
      title={texts.againTitle}
      act={texts.againAct}
      busy={false}
      onAct={() => navigate(`/events/new?like=${event.id}&weeks=${weeks}`)}
      onClose={onClose}
    >
      <p>{texts.againWhat}</p>
      <Radio.Group
        value={weeks}
        onChange={({ target }) => setWeeks(target.value)}
        style={{ display: 'grid', gap: 12 }}
        options={ahead.map((count) => ({
          value: count,
          label: texts.againWhen(count, momentText(event.startsAt + count * WEEK, now)),
        }))}
      />
    </Confirm>
  )
}
