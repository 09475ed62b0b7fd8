import Button from 'antd/es/button'
import type { MemberRow } from '#shared/membership/rows/view'
import { Notice } from '../../../../ui/states/Notice'
import { addTexts as texts } from './addTexts'

interface Props {
  rows: MemberRow[]
  busy: boolean
  onMove: (row: MemberRow) => void
  onDespite: () => void
}

/** 是调动吗: where the phone stands already, and both answers. */
export function ElsewhereRows({ rows, busy, onMove, onDespite }: Props) {
  if (rows.length === 0) return null
  return (
    <Notice tone="warn">
      <b>{texts.elsewhere}</b>
      {rows.map((row) => (
        <p key={row.id}>
          {row.name} {row.maskedPhone} {row.enterpriseName}{' '}
          <Button size="small" disabled={busy} onClick={() => onMove(row)}>
            {texts.moveHere}
          </Button>
        </p>
      ))}
      <Button size="small" disabled={busy} onClick={onDespite}>
        {texts.despite}
      </Button>
    </Notice>
  )
}
