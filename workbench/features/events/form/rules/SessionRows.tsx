import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { eventFields } from '#shared/events/eventFields'
import { MAX_SESSIONS } from '#shared/events/places/rules'
import { lookUp } from '#shared/lookUp'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field } from '../../../../ui/fields/Field'
import { Icon } from '../../../../ui/Icon'
import { uiTexts } from '../../../../ui/texts'
import type { FormPart } from '../formPart'
import { newRuleId, type SessionWords } from '../ruleWords'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

/** 场次: each with a name, a time and places; together they are the capacity of the event. */
export function SessionRows({ words, faults, isFixed, onChange }: FormPart) {
  const { sessions, sessionsEach, startsAt } = words
  const disabled = isFixed('sessions')
  const sum = (all: SessionWords[]) => all.reduce((total, { capacity }) => total + (capacity ?? 0), 0)
  const set = (next: SessionWords[]) =>
    onChange({ sessions: next, ...(next.length > 0 && { capacity: sum(next) || null }) })
  const change = (session: SessionWords, part: Partial<SessionWords>) =>
    set(sessions.map((each) => (each === session ? { ...each, ...part } : each)))
  const add = () =>
    set([...sessions, { id: newRuleId('s', sessions), name: '', ...(startsAt && { startsAt }), capacity: null }])

  return (
    <section>
      <h3 className="rules-panel__head">{eventFields.sessions.label}</h3>
      {sessions.map((session, index) => {
        const fault = (field: string) => lookUp(faults, `sessions.${index}.${field}`)
        return (
          <fieldset key={session.id} disabled={disabled}>
            <legend className="visually-hidden">{texts.session(index + 1)}</legend>
            <div className="rules-panel__row">
              <Field label={texts.sessionName} hint={texts.sessionNameHint} error={fault('name')}>
                {(control) => (
                  <Input
                    {...control}
                    disabled={disabled}
                    maxLength={20}
                    value={session.name}
                    onChange={({ target }) => change(session, { name: target.value })}
                  />
                )}
              </Field>
              <Field label={texts.sessionAt} error={fault('startsAt')}>
                {(control) => (
                  <BeijingPicker
                    control={control}
                    disabled={disabled}
                    value={session.startsAt}
                    onChange={(at) => change(session, { startsAt: at })}
                  />
                )}
              </Field>
              <PlacesNumber
                label={texts.sessionPlaces}
                disabled={disabled}
                value={session.capacity}
                error={fault('capacity')}
                onChange={(capacity) => change(session, { capacity })}
              />
              <div className="rules-panel__remove">
                <Button
                  type="text"
                  disabled={disabled}
                  aria-label={uiTexts.about(texts.removeSession, texts.session(index + 1))}
                  title={texts.removeSession}
                  icon={<Icon name="close" size={16} />}
                  onClick={() => set(sessions.filter((each) => each !== session))}
                />
              </div>
            </div>
          </fieldset>
        )
      })}
      {sessions.length > 0 && <p className="quiet">{texts.sum(sum(sessions))}</p>}
      {lookUp(faults, 'sessions') && <p className="field__note field__note--bad">{lookUp(faults, 'sessions')}</p>}
      {sessions.length < MAX_SESSIONS && (
        <Button disabled={disabled} icon={<Icon name="plus" size={14} />} onClick={add}>
          {texts.addSession}
        </Button>
      )}
      <div className="rules-panel__few rules-panel__each">
        <PlacesNumber
          label={eventFields.sessionsEach.label}
          hint={texts.sessionsEachHint}
          isOptional
          min={2}
          disabled={isFixed('sessionsEach')}
          value={sessionsEach}
          error={faults.sessionsEach}
          onChange={(each) => onChange({ sessionsEach: each })}
        />
      </div>
    </section>
  )
}
