import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { HONOURS, memberTagName } from '#shared/membership/member'
import { correctedFieldName } from '#shared/membership/rows/fieldText'
import type { MemberCard } from '#shared/membership/rows/view'
import { Field } from '../../../../ui/fields/Field'
import { useDeed } from '../../../../useDeed'
import { cardTexts as texts } from '../card/cardTexts'
import { AskReason } from '../card/SecretLine'
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
    return (
      <ManyWords
        label={correctedFieldName.honours}
        words={HONOURS}
        names={memberTagName}
        value={value}
        onChange={onChange}
      />
    )
  }
  return (
    <Field label={correctedFieldName.honours}>
      {(control) => (
        <>
          <Button id={control.id} onClick={() => setAsking(true)}>
            {texts.changeHonours}
          </Button>
          {asking && (
            <AskReason
              about={`membership.honours:${id}`}
              title={texts.openHonoursTitle(name)}
              hint={texts.honoursHint}
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

interface ManyProps<Word extends string> {
  label: string
  words: readonly Word[]
  names: Record<Word, string>
  value: Word[]
  onChange: (words: Word[]) => void
}

/** A field that chooses several of a few words. */
export function ManyWords<Word extends string>({ label, words, names, value, onChange }: ManyProps<Word>) {
  return (
    <Field label={label}>
      {(control) => (
        <Select<Word[]>
          {...control}
          mode="multiple"
          value={value}
          options={words.map((word) => ({ value: word, label: names[word] }))}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
