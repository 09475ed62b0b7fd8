import Button from 'antd/es/button'
import { useState } from 'react'
import { HONOURS, memberTagName } from '#shared/membership/member'
import type { MemberCard } from '#shared/membership/rows/view'
import { Field } from '../../../../ui/fields/Field'
import { useDeed } from '../../../../useDeed'
import { AskReason } from '../card/AskReason'
import { cardTexts } from '../card/cardTexts'
import { deedTexts as texts } from './deedTexts'
import { ManyWords } from './ManyWords'
import type { useCorrection } from './useCorrection'

interface Props {
  card: MemberCard
  correction: ReturnType<typeof useCorrection>
}

/** Honours can be changed only by whoever has looked at them, with a reason. */
export function HonoursField({ card: { id, name }, correction }: Props) {
  const { honours, openHonours, draft, edit } = correction
  const [asking, setAsking] = useState(false)
  const { run, busy } = useDeed()
  const open = async (reason: string) => {
    const answer = await run('membership.honours', { memberId: id, reason })
    if (!answer?.ok) return
    openHonours(answer.value.honours)
    setAsking(false)
  }
  if (honours) {
    const known = HONOURS.filter((honour) => honours.includes(honour))
    const value = draft.honours ?? known
    const onChange = (chosen: typeof value) => edit({ honours: chosen })
    return <ManyWords label={texts.honours} words={HONOURS} names={memberTagName} value={value} onChange={onChange} />
  }
  return (
    <Field label={texts.honours}>
      {(control) => (
        <>
          <Button id={control.id} onClick={() => setAsking(true)}>
            {texts.openHonours}
          </Button>
          {asking && (
            <AskReason
              title={cardTexts.openHonoursTitle(name)}
              hint={cardTexts.honoursHint}
              busy={busy}
              onAct={open}
              onClose={() => setAsking(false)}
            />
          )}
        </>
      )}
    </Field>
  )
}
