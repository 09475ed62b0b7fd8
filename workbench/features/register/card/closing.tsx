import { type ReactNode, useState } from 'react'
import { dayText } from '#shared/beijingTime'
import { CloseUnionInput, ReopenUnionInput } from '#shared/register/input'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { Notice } from '../../../ui/states/Notice'
import { EnterpriseSelect, UnionSelect } from '../form/EntrySelect'
import { cardTexts as texts } from './cardTexts'

export type ClosingOf = 'union' | 'enterprise'

interface Props {
  of: ClosingOf
  id: string
  name: string
  /** How many enterprises, or people, need a new home first. */
  belonging: number
  busy: boolean
  onAct: (closing: { into?: string; reason: string }) => void
  onClose: () => void
}

/** 关闭或合并: whatever belongs to it needs a new home first. */
export function CloseDialog({ of, id, name, belonging, busy, onAct, onClose }: Props) {
  const [into, setInto] = useState('')
  const [asked, setAsked] = useState(false)
  const reason = useReason(CloseUnionInput.entries.reason)
  const mustMove = belonging > 0
  const isMissing = mustMove && into === ''
  const act = () => {
    setAsked(true)
    const why = reason.take()
    if (why && !isMissing) onAct({ ...(into && { into }), reason: why })
  }
  const isUnion = of === 'union'
  const must = isUnion ? texts.mustMove(belonging) : texts.mustMovePeople(belonging)
  const Select = isUnion ? UnionSelect : EnterpriseSelect
  return (
    <Confirm
      open
      title={texts.closeTitle(name)}
      act={into ? texts.mergeYes : texts.closeYes}
      busy={busy}
      onAct={act}
      onClose={onClose}
    >
      {mustMove && <Notice tone="warn">{must}</Notice>}
      <Select
        label={texts.into}
        optional={!mustMove}
        hint={isUnion ? texts.intoUnionHint : texts.intoEnterpriseHint}
        error={asked && isMissing ? must : undefined}
        value={into}
        except={id}
        onChange={setInto}
      />
      <ReasonField
        about={`register.close:${of}:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
      <p className="faint">{texts.backNote}</p>
    </Confirm>
  )
}

interface ReopenProps {
  name: string
  /** What comes back, and what does not. */
  text?: string
  busy: boolean
  onAct: (reason: string) => void
  onClose: () => void
  children?: ReactNode
}

/** 恢复 of something that was closed. */
export function ReopenDialog({ name, text = texts.reopenText, busy, onAct, onClose, children }: ReopenProps) {
  const reason = useReason(ReopenUnionInput.entries.reason)
  const act = () => {
    const why = reason.take()
    if (why) onAct(why)
  }
  return (
    <Confirm open title={texts.reopenTitle(name)} act={texts.reopenYes} busy={busy} onAct={act} onClose={onClose}>
      <p>{text}</p>
      <ReasonField
        about={`register.reopen:${name}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
      {children}
    </Confirm>
  )
}

/** Says that a thing is closed, since when, and where its people went. */
export function ClosedNote({ closedAt, into }: { closedAt: number | undefined; into: string | undefined }) {
  if (!closedAt) return null
  return (
    <Notice tone="warn">
      {texts.closedAt(dayText(closedAt, Date.now()))}
      {into && `，${texts.mergedInto} ${into}`}
    </Notice>
  )
}
