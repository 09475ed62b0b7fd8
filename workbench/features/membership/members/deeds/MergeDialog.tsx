import { useState } from 'react'
import { correctedFieldName, fieldText } from '#shared/membership/rows/fieldText'
import { MERGED_FIELDS, MergeMembersInput } from '#shared/membership/rows/input'
import type { MemberRow } from '#shared/membership/rows/view'
import { Confirm } from '../../../../ui/Confirm'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { cardTexts as texts } from '../card/cardTexts'
import './MergeDialog.css'

type Field = (typeof MERGED_FIELDS)[number]

interface Props {
  rows: [MemberRow, MemberRow]
  onClose: () => void
  onMerged: () => void
}

/** Two rows side by side: which one stays, and whose words it takes over. */
export function MergeDialog({ rows, onClose, onMerged }: Props) {
  const { busy, run } = useDeed()
  const [keepId, setKeepId] = useState(rows[0].id)
  const [taken, setTaken] = useState<Partial<Record<Field, string>>>({})
  const reason = useReason(MergeMembersInput.entries.reason)
  const dropId = rows.find(({ id }) => id !== keepId)?.id ?? ''

  const merge = async () => {
    const why = reason.take()
    if (!why) return
    const take = MERGED_FIELDS.filter((field) => taken[field] === dropId)
    const answer = await run('membership.merge', { keepId, dropId, take, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.merged(rows[0].name, answer.value.givenBack) })
    onClose()
    onMerged()
  }

  return (
    <Confirm open wide title={texts.mergeTitle} act={texts.mergeYes} busy={busy} onAct={merge} onClose={onClose}>
      <p>{texts.mergeWhat}</p>
      <div className="merge">
        {rows.map((row) => (
          <fieldset key={row.id}>
            <legend className="visually-hidden">{row.enterpriseName}</legend>
            <Choice name="keep" checked={row.id === keepId} onChoose={() => setKeepId(row.id)}>
              <b>{texts.keep}</b>
            </Choice>
            <p className="quiet">
              {row.enterpriseName}
              {row.isBound && `，${texts.mergeBound}`}
            </p>
            {MERGED_FIELDS.map((field) => (
              <Choice
                key={field}
                name={field}
                checked={(taken[field] ?? keepId) === row.id}
                onChoose={() => setTaken((before) => ({ ...before, [field]: row.id }))}
              >
                <span className="faint">{correctedFieldName[field]}</span> {textIn(row, field)}
              </Choice>
            ))}
          </fieldset>
        ))}
      </div>
      <p>{texts.mergePlaces}</p>
      <ReasonField
        about={`membership.merge:${rows.map(({ id }) => id).join()}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.mergeHint}
        max={60}
      />
    </Confirm>
  )
}

interface ChoiceProps {
  name: string
  checked: boolean
  onChoose: () => void
  children: React.ReactNode
}

function Choice({ name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={`merge-${name}`} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  )
}

function textIn(row: MemberRow, field: Field): string {
  if (field === 'phone') return row.maskedPhone || '—'
  return fieldText(field, row[field])
}
