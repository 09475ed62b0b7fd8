import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { MEMBER_TAGS, memberTagName } from '#shared/membership/member'
import { EnterpriseSelect } from '../../../../choosing/EnterpriseSelect'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field, type FieldControl } from '../../../../ui/fields/Field'
import { Icon } from '../../../../ui/Icon'
import { uiTexts } from '../../../../ui/texts'
import { useUnions } from '../../../../useUnions'
import type { ReserveWords, SessionWords } from '../ruleWords'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

interface Props {
  reserve: ReserveWords
  number: number
  /** The sessions of the event; so many are kept in each, unless one is named. */
  sessions: SessionWords[]
  disabled: boolean
  faultOf: (field: string) => string | undefined
  onChange: (part: Partial<ReserveWords>) => void
  onRemove: () => void
}

const KINDS = Object.entries(texts.kinds).map(([value, label]) => ({ value: value as ReserveWords['of'], label }))

export function ReserveRow({ reserve, number, sessions, disabled, faultOf, onChange, onRemove }: Props) {
  const { name, of, places, until } = reserve
  return (
    <fieldset disabled={disabled}>
      <legend className="visually-hidden">{texts.reserve(number)}</legend>
      <div className="rules-panel__row">
        <Field label={texts.reserveName} hint={texts.reserveNameHint} error={faultOf('name')}>
          {(control) => (
            <Input
              {...control}
              disabled={disabled}
              maxLength={20}
              value={name}
              onChange={({ target }) => onChange({ name: target.value })}
            />
          )}
        </Field>
        <Field label={texts.until} hint={texts.untilHint} error={faultOf('until')}>
          {(control) => (
            <BeijingPicker
              control={control}
              disabled={disabled}
              value={until}
              onChange={(at) => onChange({ until: at })}
            />
          )}
        </Field>
        <PlacesNumber
          label={texts.places}
          hint={sessions.length > 0 && !reserve.session ? texts.eachSession : undefined}
          disabled={disabled}
          value={places}
          error={faultOf('places')}
          onChange={(next) => onChange({ places: next })}
        />
        <div className="rules-panel__remove">
          <Button
            type="text"
            disabled={disabled}
            aria-label={uiTexts.about(texts.removeReserve, texts.reserve(number))}
            title={texts.removeReserve}
            icon={<Icon name="close" size={16} />}
            onClick={onRemove}
          />
        </div>
      </div>
      <div className="rules-panel__whom">
        <Field label={texts.reserveOf}>
          {(control) => (
            <Select
              {...control}
              disabled={disabled}
              value={of}
              options={KINDS}
              onChange={(next) => onChange({ ...named(next, name), of: next, whom: [] })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <WhomField reserve={reserve} disabled={disabled} error={faultOf('of')} onChange={onChange} />
        {sessions.length > 0 && (
          <Field label={texts.inSession}>
            {(control) => (
              <Select
                {...control}
                disabled={disabled}
                value={reserve.session ?? ''}
                options={[
                  { value: '', label: texts.inEach },
                  ...sessions.map((session) => ({ value: session.id, label: session.name })),
                ]}
                onChange={(next: string) => onChange({ session: next || undefined })}
                style={{ width: '100%' }}
              />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  )
}

/** Whom it is for says enough as a name, where nobody has typed another. */
function named(of: ReserveWords['of'], name: string): Partial<ReserveWords> {
  return of === 'newcomers' && name === '' ? { name: texts.kinds.newcomers } : {}
}

interface WhomProps {
  reserve: ReserveWords
  disabled: boolean
  error: string | undefined
  onChange: (part: Partial<ReserveWords>) => void
}

function WhomField({ reserve: { of, whom }, disabled, error, onChange }: WhomProps) {
  if (of === 'newcomers') return <p className="rules-panel__said quiet">{texts.newcomersHint}</p>
  const [first] = whom
  const label = { unions: texts.whom, enterprise: texts.kinds.enterprise, industry: texts.industry, tag: texts.tag }[of]
  const one = (value: string | undefined) => onChange({ whom: value ? [value] : [] })
  return (
    <Field label={label} hint={of === 'industry' ? texts.industryHint : undefined} error={error}>
      {(control) => {
        if (of === 'unions')
          return (
            <UnionsSelect
              control={control}
              disabled={disabled}
              value={whom}
              onChange={(ids) => onChange({ whom: ids })}
            />
          )
        if (of === 'enterprise') return <EnterpriseSelect control={control} value={first} onChange={one} />
        if (of === 'industry')
          return (
            <Input
              {...control}
              disabled={disabled}
              maxLength={20}
              value={first ?? ''}
              onChange={({ target }) => one(target.value)}
            />
          )
        return (
          <Select
            {...control}
            disabled={disabled}
            value={first ?? null}
            options={MEMBER_TAGS.map((tag) => ({ value: tag, label: memberTagName[tag] }))}
            onChange={(tag: string) => one(tag)}
            style={{ width: '100%' }}
          />
        )
      }}
    </Field>
  )
}

interface UnionsProps {
  control: FieldControl
  disabled: boolean
  value: string[]
  onChange: (ids: string[]) => void
}

function UnionsSelect({ control, disabled, value, onChange }: UnionsProps) {
  const { unions, waiting } = useUnions(true)
  return (
    <Select
      {...control}
      mode="multiple"
      disabled={disabled}
      loading={waiting}
      showSearch={{ optionFilterProp: 'label' }}
      value={waiting ? [] : value}
      options={unions.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
      style={{ width: '100%' }}
    />
  )
}
