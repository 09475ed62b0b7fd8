import { useState } from 'react'
import type { JoiningRow } from '#shared/joining/view'
import { textUpTo } from '#shared/text'
import { EnterpriseSelect } from '../../choosing/EnterpriseSelect'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { passName } from './passName'
import { joiningTexts as texts } from './texts'

interface Props {
  row: JoiningRow
  onClose: () => void
  onDecided: () => void
}

const Word = textUpTo(200)

/** Yes to an application; the station says under which enterprise the row stands where nobody knows, or what came of a request. */
export function PassDialog({ row, onClose, onDecided }: Props) {
  const { id, rev, name, kind, state, unionId } = row
  const { busy, run } = useDeed()
  const isLast = state === 'station'
  const [firm, setFirm] = useState<string | undefined>(row.enterpriseId)
  const word = useReason(Word)
  const needsFirm = isLast && kind === 'join'
  const needsWord = kind === 'found'

  const pass = async () => {
    const said = needsWord ? word.take() : undefined
    if (needsWord && !said) return
    const decision = {
      kind: 'pass' as const,
      ...(needsFirm && firm && { enterpriseId: firm }),
      ...(said && { word: said }),
    }
    const answer = await run('joining.decide', { joiningId: id, rev, decision })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.passed })
    if (answer.ok || answer.reason === 'joining_moved') {
      onDecided()
      onClose()
    }
  }

  return (
    <Confirm
      open
      title={texts.passTitle(name)}
      act={passName(row)}
      busy={busy}
      disabled={needsFirm && !firm}
      onAct={pass}
      onClose={onClose}
    >
      <p>{texts.passWhat[isLast ? kind : 'chair']}</p>
      {needsFirm && (
        <Field label={texts.whichFirm} hint={texts.whichFirmHint}>
          {(control) => <EnterpriseSelect control={control} value={firm} unionId={unionId} onChange={setFirm} />}
        </Field>
      )}
      {needsWord && (
        <ReasonField
          about={`joining.pass:${id}`}
          {...word.field}
          label={texts.foundWord}
          hint={texts.foundWordHint}
          max={200}
        />
      )}
    </Confirm>
  )
}
