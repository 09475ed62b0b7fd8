import Input from 'antd/es/input'
import Switch from 'antd/es/switch'
import { useId } from 'react'
import { eventFields } from '#shared/events/eventFields'
import { RAIN_VENUE_MOST } from '#shared/events/rain/rainPlan'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import { PointField } from '../PointField'
import './RainField.css'

/** 雨天方案: another place, and maybe another time, to which one tap moves the event on the day. */
export function RainField({ words: { rainPlan, sessions }, faults, onChange }: FormPart) {
  const id = useId()
  const change = (part: Partial<NonNullable<typeof rainPlan>>) =>
    onChange({ rainPlan: { venue: '', point: '', ...rainPlan, ...part } })
  return (
    <div className="rain-field">
      <div className="event-form__switch">
        <Switch
          id={id}
          checked={rainPlan !== null}
          onChange={(on) => onChange({ rainPlan: on ? { venue: '', point: '' } : null })}
        />
        <label htmlFor={id}>
          {eventFields.rainPlan.label}
          <small>{faults.rainPlan ?? texts.rainHint}</small>
        </label>
      </div>
      {rainPlan && (
        <>
          <Field
            label={texts.rainVenue}
            hint={texts.rainVenueHint}
            error={faults['rainPlan.venue']}
            length={[rainPlan.venue.length, RAIN_VENUE_MOST]}
          >
            {(control) => (
              <Input
                {...control}
                value={rainPlan.venue}
                maxLength={RAIN_VENUE_MOST}
                onChange={({ target }) => change({ venue: target.value })}
              />
            )}
          </Field>
          {sessions.length === 0 && (
            <Field
              label={texts.rainStartsAt}
              hint={texts.rainStartsAtHint}
              error={faults['rainPlan.startsAt']}
              optional
            >
              {(control) => (
                <BeijingPicker
                  control={control}
                  value={rainPlan.startsAt}
                  onChange={(startsAt) => {
                    const { startsAt: _before, ...rest } = rainPlan
                    onChange({ rainPlan: startsAt === undefined ? rest : { ...rest, startsAt } })
                  }}
                />
              )}
            </Field>
          )}
          <PointField
            value={rainPlan.point}
            faults={{ point: faults['rainPlan.point'] ?? faults['rainPlan.point.lat'] ?? faults['rainPlan.point.lng'] }}
            onChange={(point) => change({ point })}
          />
        </>
      )}
    </div>
  )
}
