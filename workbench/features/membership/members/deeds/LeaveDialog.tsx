import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { dayStart, momentText } from '#shared/beijingTime'
import { LeaveRosterInput, ReturnMemberInput } from '#shared/membership/rows/input'
import type { MemberCard } from '#shared/membership/rows/view'
import { Confirm } from '../../../../ui/Confirm'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field } from '../../../../ui/fields/Field'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { cardTexts as texts } from '../card/cardTexts'

interface Props {
  card: MemberCard
  onClose: () => void
  onChanged: () => void
}

/** 标为离开: since when and why, and what becomes of places in events to come. */
export function LeaveDialog({ card: { id, name, isBound, places }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const [on, setOn] = useState(() => dayStart(Date.now()))
  const [givesBack, setGivesBack] = useState(false)
  const reason = useReason(LeaveRosterInput.entries.reason)

  const leave = async () => {
    const why = reason.take()
    if (!why) return
    const giveBack = givesBack && places.length > 0
    const answer = await run('membership.leave', { memberId: id, on, reason: why, giveBack })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.leftDone(name, answer.value.givenBack) })
    onClose()
    onChanged()
  }

  return (
    <Confirm open title={texts.leaveTitle(name)} act={texts.leaveYes} busy={busy} onAct={leave} onClose={onClose}>
      <p>
        {texts.leaveWhat} {isBound && texts.leaveBound}
      </p>
      <Field label={texts.leaveOn}>
        {(control) => (
          <BeijingPicker control={control} only="day" value={on} onChange={(at) => at && setOn(dayStart(at))} />
        )}
      </Field>
      <ReasonField
        about={`membership.leave:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.leaveHint}
        max={60}
      />
      {places.length > 0 && (
        <>
          <p>{texts.leavePlaces(places.length)}</p>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                {place.title} <span className="faint">{momentText(place.startsAt, Date.now())}</span>
              </li>
            ))}
          </ul>
          <Checkbox checked={givesBack} onChange={({ target }) => setGivesBack(target.checked)}>
            {texts.giveBack}
          </Checkbox>
        </>
      )}
    </Confirm>
  )
}

/** 恢复: whoever was marked as left is there again. */
export function ReturnDialog({ card: { id, name }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(ReturnMemberInput.entries.reason)

  const comeBack = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('membership.return', { memberId: id, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.returned(name) })
    onClose()
    onChanged()
  }

  return (
    <Confirm open title={texts.returnTitle(name)} act={texts.returnYes} busy={busy} onAct={comeBack} onClose={onClose}>
      <p>{texts.returnWhat}</p>
      <ReasonField
        about={`membership.return:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.returnHint}
        max={60}
      />
    </Confirm>
  )
}
