import Button from 'antd/es/button'
import Select from 'antd/es/select'
import type { ReactNode } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { BeijingPicker } from '../../ui/fields/BeijingPicker'
import { Toolbar } from '../../ui/Toolbar'
import { MemberFilter } from './MemberFilter'
import { logTexts as texts } from './texts'
import type { useLogFilter } from './useLogFilter'

interface Props {
  filter: ReturnType<typeof useLogFilter>
  /** What the officer arranges for the list. */
  tools: ReactNode
}

/** Who, what, about whom and when; each is kept in the address. */
export function LogFilters({ filter, tools }: Props) {
  const { chosen, days, asked, set, clear } = filter
  const { load } = useAsk('log.choices', {})
  const { deeds, people } = load.kind === 'ready' ? load.value : { deeds: [], people: [] }
  const deedOptions = deeds.map(({ action, name }) => ({ value: action, label: name }))
  const peopleOptions = people.map(({ id, name }) => ({ value: id, label: name }))
  const one = { allowClear: true, loading: load.kind === 'loading', style: { width: 140 } }
  return (
    <Toolbar inside>
      <Select
        {...one}
        aria-label={texts.person}
        placeholder={texts.anybody}
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen.person}
        options={withChosen(peopleOptions, chosen.person, texts.formerOfficer)}
        onChange={(id: string | undefined) => set('person', id)}
      />
      <Select
        {...one}
        aria-label={texts.deed}
        placeholder={texts.anything}
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen.action}
        options={deedOptions}
        onChange={(action: string | undefined) => set('action', action)}
      />
      <MemberFilter value={chosen.member} onChange={(id) => set('member', id)} />
      <div className="log-day">
        <BeijingPicker
          control={{}}
          label={texts.from}
          only="day"
          value={days.from}
          onChange={(at) => set('from', at)}
        />
      </div>
      <span className="faint">{texts.until}</span>
      <div className="log-day">
        <BeijingPicker control={{}} label={texts.to} only="day" value={days.to} onChange={(at) => set('to', at)} />
      </div>
      {Object.keys(asked).length > 0 && <Button onClick={clear}>{texts.all}</Button>}
      <span className="grow" />
      {tools}
    </Toolbar>
  )
}

interface Option {
  value: string
  label: string
}

/** The choices, with the chosen one where it is none of them: somebody who is in office no more. */
function withChosen(options: Option[], chosen: string | undefined, label: string): Option[] {
  const isThere = !chosen || options.some(({ value }) => value === chosen)
  return isThere ? options : [{ value: chosen, label }, ...options]
}
