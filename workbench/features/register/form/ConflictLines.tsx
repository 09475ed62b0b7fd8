import Button from 'antd/es/button'
import { useAsk } from '#client/asking/useAsk'
import { nearText } from '#shared/beijingTime'
import { lookUp } from '#shared/lookUp'
import { Notice } from '../../../ui/states/Notice'
import type { FieldConflict } from './entryDraft'
import { formTexts as texts } from './formTexts'

interface Props {
  id: string
  labels: Readonly<Record<string, string>>
  wordOf: (field: string, value: unknown) => string | undefined
  conflicts: FieldConflict[]
  onSettle: (conflict: FieldConflict, choice: 'mine' | 'theirs') => void
}

/** Both words side by side wherever somebody else was quicker; nothing is overwritten before one is chosen. */
export function ConflictLines({ id, labels, wordOf, conflicts, onSettle }: Props) {
  const { load } = useAsk('register.history', { id }, { when: conflicts.length > 0 })
  const [latest] = load.kind === 'ready' ? load.value.items : []
  const who = latest ? `${latest.person} ${nearText(latest.at, Date.now())} ` : texts.somebody
  const said = (field: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return texts.empty
    if (Array.isArray(value)) return texts.people(value.length)
    if (typeof value === 'boolean') return value ? texts.yes : texts.no
    return wordOf(field, value) ?? String(value)
  }
  return conflicts.map((conflict) => (
    <Notice key={conflict.field} tone="bad">
      <b>{texts.conflict(lookUp(labels, conflict.field) ?? conflict.field)}</b>
      <p>{texts.theirs(who, said(conflict.field, conflict.theirs))}</p>
      <p>{texts.yours(said(conflict.field, conflict.mine))}</p>
      <span className="side-card__deeds">
        <Button size="small" onClick={() => onSettle(conflict, 'theirs')}>
          {texts.useTheirs}
        </Button>
        <Button size="small" onClick={() => onSettle(conflict, 'mine')}>
          {texts.useMine}
        </Button>
      </span>
    </Notice>
  ))
}
