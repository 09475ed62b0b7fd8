import { useState } from 'react'
import { HandOverInput } from '#shared/register/input'
import type { OfficerLoad } from '#shared/register/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { OfficerSelect } from '../form/OfficerSelect'
import { coverageTexts as texts } from './coverageTexts'

interface Props {
  from: OfficerLoad
  onDone: () => void
  onClose: () => void
}

/** 整片交接: everything that one officer looks after goes to another. */
export function HandOverDialog({ from, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const [to, setTo] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const reason = useReason(HandOverInput.entries.reason)
  const act = async () => {
    setAsked(true)
    const why = reason.take()
    if (!why || !to) return
    const answer = await run('register.handOver', { from: from.officerId, to, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.handedOver(answer.value.unions, answer.value.enterprises, answer.value.areas) })
    onDone()
    onClose()
  }
  return (
    <Confirm
      open
      title={texts.handOverTitle(from.name)}
      act={texts.handOverYes}
      busy={busy}
      onAct={act}
      onClose={onClose}
    >
      <p>{texts.handOverText(from.unions, from.enterprises + from.others, from.grids)}</p>
      <OfficerSelect
        label={texts.handOverTo}
        needed
        value={to}
        error={asked && !to ? texts.whoMissing : undefined}
        onChange={setTo}
      />
      <ReasonField
        about={`register.handOver:${from.officerId}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
    </Confirm>
  )
}
