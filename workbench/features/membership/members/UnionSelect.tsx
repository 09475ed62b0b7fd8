import Select from 'antd/es/select'
import { isOfficer } from '#shared/identity/caller'
import { unionsServed } from '#shared/membership/rows/scope'
import { useDeskMe } from '../../../useDeskMe'
import { useUnions } from '../../../useUnions'
import { memberTexts as texts } from './texts'

interface Props {
  value: string | undefined
  onChange: (unionId: string | undefined) => void
}

/** Chooses the union: any for an officer, one's own for whoever serves in several; nothing to choose in one. */
export function UnionSelect({ value, onChange }: Props) {
  const me = useDeskMe()
  const isOfStreet = isOfficer(me)
  const own = unionsServed(me)
  const { unions, waiting } = useUnions(isOfStreet || own.length > 1)
  if (!isOfStreet && own.length < 2) return null
  const shown = isOfStreet ? unions : unions.filter(({ id }) => own.includes(id))
  return (
    <Select
      aria-label={texts.union}
      allowClear={isOfStreet}
      loading={waiting}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={texts.allUnions}
      value={value ?? (isOfStreet ? null : (own[0] ?? null))}
      options={shown.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id: string | null) => onChange(id ?? undefined)}
      style={{ width: 210 }}
    />
  )
}
