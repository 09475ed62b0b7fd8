import { useState } from 'react'
import { isOfficer } from '#shared/identity/caller'
import { MoveMemberInput } from '#shared/membership/rows/input'
import type { MemberCard } from '#shared/membership/rows/view'
import { EnterpriseSelect } from '../../../../choosing/EnterpriseSelect'
import { Confirm } from '../../../../ui/Confirm'
import { Field } from '../../../../ui/fields/Field'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { useDeskMe } from '../../../../useDeskMe'
import { cardTexts as texts } from '../card/cardTexts'

interface Props {
  card: MemberCard
  onClose: () => void
  onChanged: () => void
}

/** 转会籍: to another enterprise, and so to its union. */
export function MoveDialog({ card: { id, name, enterpriseId, unionId, isBound }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const [to, setTo] = useState<string>()
  const reason = useReason(MoveMemberInput.entries.reason)
  const isOfStreet = isOfficer(useDeskMe())

  const move = async () => {
    const why = reason.take()
    if (!why || !to) return
    const answer = await run('membership.move', { memberId: id, from: enterpriseId, to, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.moved(name) })
    onClose()
    onChanged()
  }

  return (
    <Confirm
      open
      title={texts.moveTitle(name)}
      act={to ? texts.moveYes : texts.moveFirst}
      disabled={!to}
      busy={busy}
      onAct={move}
      onClose={onClose}
    >
      <p>
        {isOfStreet ? texts.moveWhat : texts.moveOwn} {isBound && texts.moveBound}
      </p>
      <Field label={texts.moveTo}>
        {(control) => (
          <EnterpriseSelect control={control} value={to} onChange={setTo} unionId={isOfStreet ? undefined : unionId} />
        )}
      </Field>
      <ReasonField
        about={`membership.move:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.moveHint}
        max={60}
      />
    </Confirm>
  )
}
