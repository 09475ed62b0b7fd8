import Button from 'antd/es/button'
import { eventFields } from '#shared/events/eventFields'
import { MAX_RESERVES } from '#shared/events/places/rules'
import { lookUp } from '#shared/lookUp'
import { Icon } from '../../../../ui/Icon'
import type { FormPart } from '../formPart'
import { newRuleId, type ReserveWords } from '../ruleWords'
import { ReserveRow } from './ReserveRow'
import { ruleTexts as texts } from './ruleTexts'

/** 预留名额: what is kept for whom, and until when. */
export function ReserveRows({ words, faults, isFixed, onChange }: FormPart) {
  const { reserves, sessions, closesAt } = words
  const disabled = isFixed('reserves')
  const set = (next: ReserveWords[]) => onChange({ reserves: next })
  const add = () => {
    const blank = { name: '', of: 'unions' as const, whom: [], places: null }
    set([...reserves, { ...blank, id: newRuleId('r', reserves), ...(closesAt && { until: closesAt }) }])
  }
  return (
    <section>
      <h3 className="rules-panel__head">{eventFields.reserves.label}</h3>
      {reserves.map((reserve, index) => (
        <ReserveRow
          key={reserve.id}
          reserve={reserve}
          number={index + 1}
          sessions={sessions}
          disabled={disabled}
          faultOf={(field) =>
            Object.entries(faults).find(([path]) => path.startsWith(`reserves.${index}.${field}`))?.[1]
          }
          onChange={(part) => set(reserves.map((each) => (each === reserve ? { ...each, ...part } : each)))}
          onRemove={() => set(reserves.filter((each) => each !== reserve))}
        />
      ))}
      {lookUp(faults, 'reserves') && <p className="field__note field__note--bad">{lookUp(faults, 'reserves')}</p>}
      {reserves.length < MAX_RESERVES && (
        <Button disabled={disabled} icon={<Icon name="plus" size={14} />} onClick={add}>
          {texts.addReserve}
        </Button>
      )}
    </section>
  )
}
