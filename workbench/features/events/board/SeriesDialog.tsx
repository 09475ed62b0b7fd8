import { useId, useState } from 'react'
import { Link } from 'react-router-dom'
import { newKey } from '#client/newKey'
import { momentText, weekdayText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { MadeEvent } from '#shared/events/series/contract'
import { laterBy } from '#shared/events/series/laterBy'
import { MOST_MONTHS, monthlyWeeks } from '#shared/events/series/monthly'
import { Confirm } from '../../../ui/Confirm'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { boardTexts as texts } from './boardTexts'

/** 每月一场: the next months' events, looked at before they are made, and taken back as long as nobody is in them. */
export function SeriesDialog({ event, onClose }: { event: UnionEvent; onClose: () => void }) {
  const [months, setMonths] = useState(3)
  const [made, setMade] = useState<MadeEvent[]>()
  const [key] = useState(newKey)
  const { busy, run } = useDeed()
  const id = useId()
  const now = Date.now()
  const weeks = monthlyWeeks(event.startsAt, months).filter((ahead) => laterBy(event, ahead).closesAt > now)
  const coming = weeks.map((ahead, index) => laterBy(event, ahead, index + 1))

  const make = async () => {
    const answer = await run('events.repeat', { eventId: event.id, newKey: key, weeks })
    if (answer?.ok) setMade(answer.value.made)
  }
  const takeBack = async () => {
    const answer = await run('events.unrepeat', { eventId: event.id, made: (made ?? []).map((one) => one.id) })
    if (!answer?.ok) return
    const { gone, kept } = answer.value
    say({ tone: kept.length > 0 ? 'bad' : 'good', text: texts.seriesGone(gone.length, kept) })
    onClose()
  }

  if (made)
    return (
      <Confirm
        open
        title={texts.seriesDone(made.length)}
        act={texts.seriesClose}
        busy={busy}
        onAct={onClose}
        cancel={texts.seriesUndo}
        onCancel={takeBack}
        onClose={onClose}
      >
        <ul>
          {made.map((one) => (
            <li key={one.id}>
              <Link to={`/events/${one.id}`}>{one.title}</Link>{' '}
              <span className="quiet">
                {momentText(one.startsAt, now)}
                {one.waits && texts.seriesWaits}
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet">{texts.seriesUndoSays}</p>
      </Confirm>
    )
  return (
    <Confirm
      open
      title={texts.seriesTitle}
      act={texts.seriesAct(coming.length)}
      busy={busy}
      disabled={coming.length === 0}
      onAct={make}
      onClose={onClose}
    >
      <p>{texts.seriesSays}</p>
      <label htmlFor={id}>{texts.seriesMonths}</label>{' '}
      <NumberBox
        id={id}
        min={1}
        precision={0}
        value={months}
        onChange={(next) => setMonths(Math.min(next ?? 1, MOST_MONTHS))}
      />
      <ol>
        {coming.map((one) => (
          <li key={one.startsAt}>
            {one.title}：{momentText(one.startsAt, now)}（{weekdayText(one.startsAt)}）
            <span className="quiet">
              {texts.seriesOpens(momentText(one.opensAt, now), momentText(one.closesAt, now))}
            </span>
          </li>
        ))}
      </ol>
    </Confirm>
  )
}
