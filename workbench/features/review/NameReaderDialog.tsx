import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useSettled } from '#client/useSettled'
import type { MemberRow } from '#shared/membership/rows/view'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { Loaded } from '../../ui/states/Loaded'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { reviewTexts as texts } from './texts'

interface Props {
  onDone: () => void
  onClose: () => void
}

const SHOWN = 6

/** 请一位: finds somebody by name among those whose phone is known, and names them for reading alone. */
export function NameReaderDialog({ onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const [typed, type] = useState('')
  const [chosen, choose] = useState<string>()
  const text = useSettled(typed.trim())
  const invite = async () => {
    if (!chosen) return
    const answer = await run('review.nameReader', { memberId: chosen })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.invited(answer.value.name) })
    onDone()
    onClose()
  }
  return (
    <Confirm
      open
      title={texts.inviteTitle}
      act={texts.inviteYes}
      busy={busy}
      disabled={!chosen}
      onAct={invite}
      onClose={onClose}
    >
      <Field label={texts.inviteWho} hint={texts.inviteHint}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={20}
            value={typed}
            onChange={({ target }) => {
              type(target.value)
              choose(undefined)
            }}
          />
        )}
      </Field>
      {text && <Found text={text} chosen={chosen} onChoose={choose} />}
    </Confirm>
  )
}

interface FoundProps {
  text: string
  chosen: string | undefined
  onChoose: (memberId: string) => void
}

function Found({ text, chosen, onChoose }: FoundProps) {
  const { load, reload } = useAsk('membership.list', { text, bound: 'yes' })
  return (
    <Loaded load={load} onRetry={reload} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="faint">{texts.inviteNone}</p>
        ) : (
          <Radio.Group
            aria-label={texts.inviteTitle}
            value={chosen ?? null}
            onChange={({ target }) => onChoose(target.value)}
            options={items.slice(0, SHOWN).map(optionOf)}
            style={{ display: 'grid', gap: 8 }}
          />
        )
      }
    </Loaded>
  )
}

function optionOf({ id, name, enterpriseName }: MemberRow) {
  return { value: id, label: texts.inviteRow(name, enterpriseName) }
}
