import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { needsReason } from '#shared/competitions/play/decideMatch'
import type { GameResult } from '#shared/competitions/play/match'
import { resultWords } from '#shared/competitions/play/resultWords'
import type { BoardTable } from '#shared/competitions/play/view'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'

interface Props {
  table: BoardTable
  onChanged: () => void
}

/** 记成绩、判定. A reason is asked for where it contradicts somebody; the button says what will be written. */
export function DecisionForm({ table, onChanged }: Props) {
  const [chosen, choose] = useState<GameResult | undefined>(table.result)
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { busy, run } = useDeed()
  const needs = chosen !== undefined && needsReason(table, { result: chosen })
  const isSame = table.state === 'final' && chosen === table.result

  const decide = async () => {
    setAsked(true)
    const reason = why.trim()
    if (!chosen || (needs && !reason)) return
    const answer = await run('competitions.decide', {
      ...{ matchId: table.id, result: chosen, rev: table.rev },
      ...(reason && { why: reason }),
    })
    if (answer?.ok) say({ tone: 'good', text: texts.decided(table.table) })
    if (answer) onChanged()
  }

  return (
    <>
      <fieldset className="table-card__results">
        <legend className="visually-hidden">{texts.choose}</legend>
        {texts.results.map(({ result, label, note }) => (
          <button
            key={result}
            type="button"
            className="table-card__result"
            aria-pressed={chosen === result}
            onClick={() => choose(result)}
          >
            {label}
            <small>{note}</small>
          </button>
        ))}
      </fieldset>
      <Field
        label={texts.why}
        hint={needs ? texts.whyNeeded : texts.whyOptional}
        error={isAsked && needs && !why.trim() ? texts.whyMissing : undefined}
      >
        {(control) => (
          <>
            <div className="table-card__grounds">
              {texts.grounds.map((ground) => (
                <button
                  key={ground}
                  type="button"
                  className="chip"
                  aria-pressed={why === ground}
                  onClick={() => setWhy(ground)}
                >
                  {ground}
                </button>
              ))}
            </div>
            <Input {...control} maxLength={60} value={why} onChange={({ target }) => setWhy(target.value)} />
          </>
        )}
      </Field>
      <Button type="primary" block loading={busy} disabled={!chosen || isSame} onClick={decide}>
        {chosen ? (isSame ? texts.sameAlready : texts.decide(resultWords[chosen], table.table)) : texts.choose}
      </Button>
      {table.state === 'final' && <p className="faint">{texts.consequence}</p>}
    </>
  )
}
