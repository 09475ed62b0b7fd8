import Button from 'antd/es/button'
import { nearText } from '#shared/beijingTime'
import { maskPhone } from '#shared/membership/binding'
import type { FieldValue } from '#shared/membership/rows/decideCorrection'
import { correctedFieldName, fieldText } from '#shared/membership/rows/fieldText'
import type { CorrectedField } from '#shared/membership/rows/input'
import type { CorrectionConflict } from '#shared/membership/rows/view'
import { Notice } from '../../../../ui/states/Notice'
import { cardTexts as texts } from '../card/cardTexts'

interface Props {
  conflicts: CorrectionConflict[]
  draft: Partial<Record<CorrectedField, FieldValue>>
  onMine: (field: CorrectedField) => void
  onTheirs: (field: CorrectedField) => void
}

/** Both texts side by side wherever somebody else was quicker; nothing is overwritten before one is chosen. */
export function ConflictLines({ conflicts, draft, onMine, onTheirs }: Props) {
  const now = Date.now()
  return conflicts.map(({ field, theirs, by, at }) => {
    const mine = draft[field] ?? ''
    const who = `${by ?? texts.somebody}${at === undefined ? '' : ` ${nearText(at, now)} `}`
    return (
      <Notice key={field} tone="bad">
        <b>{texts.conflict(correctedFieldName[field])}</b>
        <p>{texts.theirs(who, fieldText(field, theirs))}</p>
        <p>{texts.yours(fieldText(field, field === 'phone' ? maskPhone(String(mine)) : mine))}</p>
        <span className="side-card__deeds">
          <Button size="small" onClick={() => onTheirs(field)}>
            {texts.useTheirs}
          </Button>
          <Button size="small" onClick={() => onMine(field)}>
            {texts.useMine}
          </Button>
        </span>
      </Notice>
    )
  })
}
