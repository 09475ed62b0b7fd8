import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { rowStandingName } from '#shared/membership/rows/fieldText'
import type { MemberRow } from '#shared/membership/rows/view'
import { EnterpriseSelect } from '../../../../choosing/EnterpriseSelect'
import { Confirm } from '../../../../ui/Confirm'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Chips } from '../../../../ui/fields/Chips'
import { Field } from '../../../../ui/fields/Field'
import { Notice } from '../../../../ui/states/Notice'
import { addTexts as texts } from './addTexts'
import { type FromRequest, useAdding } from './useAdding'

const STANDINGS = ['member', 'worker'] as const

interface Props {
  request?: FromRequest
  onClose: () => void
  onAdded: (memberId: string) => void
}

/** 加入名册: one row by hand, also for somebody whose request found none. */
export function AddDialog({ request, onClose, onAdded }: Props) {
  const { draft, edit, faults, elsewhere, busy, add, moveHere } = useAdding(request, onAdded)
  const act = draft.enterpriseId ? (request ? texts.yesBind : texts.yes) : texts.first

  return (
    <Confirm
      open
      title={request ? texts.titleOf(request.name) : texts.title}
      act={act}
      busy={busy}
      disabled={!draft.enterpriseId || elsewhere.length > 0}
      onAct={() => add()}
      onClose={onClose}
    >
      <Field label={texts.name} error={faults.name}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={40}
            value={draft.name}
            onChange={({ target }) => edit({ name: target.value })}
          />
        )}
      </Field>
      {request ? (
        <p className="quiet">{texts.phoneOf}</p>
      ) : (
        <Field label={texts.phone} hint={texts.phoneHint} error={faults.phone}>
          {(control) => (
            <Input
              {...control}
              inputMode="tel"
              maxLength={20}
              value={draft.phone}
              onChange={({ target }) => edit({ phone: target.value })}
            />
          )}
        </Field>
      )}
      <Field label={texts.enterprise}>
        {(control) => (
          <EnterpriseSelect
            control={control}
            value={draft.enterpriseId}
            onChange={(enterpriseId) => edit({ enterpriseId })}
          />
        )}
      </Field>
      <Field label={texts.standing}>
        {() => (
          <Chips
            label={texts.standing}
            value={draft.standing}
            options={STANDINGS.map((key) => ({ key, label: rowStandingName[key] }))}
            onChoose={(standing) => edit({ standing })}
          />
        )}
      </Field>
      <Field label={texts.joined} optional hint={texts.joinedHint} error={faults.joined}>
        {(control) => (
          <BeijingPicker
            control={control}
            only="day"
            value={draft.joinedAt}
            onChange={(joinedAt) => edit({ joinedAt })}
          />
        )}
      </Field>
      <ElsewhereRows rows={elsewhere} busy={busy} onMove={moveHere} onDespite={() => add(true)} />
    </Confirm>
  )
}

interface ElsewhereProps {
  rows: MemberRow[]
  busy: boolean
  onMove: (row: MemberRow) => void
  onDespite: () => void
}

/** 是调动吗: where the phone stands already, and both answers. */
function ElsewhereRows({ rows, busy, onMove, onDespite }: ElsewhereProps) {
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
