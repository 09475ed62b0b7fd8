import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { clockText, dayStart } from '#shared/beijingTime'
import { roundOfMatch } from '#shared/competitions/play/competition'
import type { StageBoard, StageMatchSeen } from '#shared/competitions/stages/view'
import { Field } from '../../../ui/fields/Field'
import { CardPart } from '../../../ui/SideCard'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { moveTexts as texts } from './stageTexts'

interface Props {
  competition: StageBoard['competition']
  match: StageMatchSeen
  onChanged: () => void
}

const MINUTE = 60_000

/** 改台和时间 of a match that is still to be played; why it cannot be there and then is said by the cloud. */
export function MoveForm({ competition: { id: competitionId, tables }, match, onChanged }: Props) {
  const { id, number, table, startsAt } = match
  const [place, setPlace] = useState(table)
  const [clock, setClock] = useState(clockText(startsAt))
  const [fault, setFault] = useState<string>()
  const { busy, run } = useDeed()
  const at = timeOf(clock, startsAt)
  const isSame = place === table && at === startsAt
  const move = async () => {
    if (at === undefined) return setFault(texts.wrongTime)
    const to = { table: place, startsAt: at }
    const answer = await run('competitions.move', { competitionId, round: roundOfMatch(id), number, ...to }, [
      'plan_clash',
    ])
    if (!answer) return
    if (!answer.ok && answer.reason === 'plan_clash') return setFault(answer.text)
    setFault(undefined)
    if (answer.ok) say({ tone: 'good', text: texts.moved(number) })
    onChanged()
  }
  return (
    <CardPart title={texts.title}>
      <p className="quiet">{texts.about}</p>
      <Field label={texts.table}>
        {({ 'aria-invalid': _invalid, ...control }) => (
          <Select
            {...control}
            value={place}
            onChange={setPlace}
            options={Array.from({ length: tables }, (_none, index) => ({
              value: index + 1,
              label: texts.at(index + 1),
            }))}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      <Field label={texts.time} hint={texts.timeHint} error={fault}>
        {(control) => (
          <Input
            {...control}
            maxLength={5}
            value={clock}
            onChange={({ target }) => setClock(target.value)}
            onPressEnter={move}
          />
        )}
      </Field>
      <Button block loading={busy} disabled={isSame} onClick={move}>
        {texts.act(place, clock)}
      </Button>
    </CardPart>
  )
}

/** A time of the day on which the match was to be played. */
function timeOf(clock: string, day: number): number | undefined {
  const [, hour, minute] = /^\s*(\d{1,2})[:：](\d{2})\s*$/.exec(clock) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return dayStart(day) + (Number(hour) * 60 + Number(minute)) * MINUTE
}
