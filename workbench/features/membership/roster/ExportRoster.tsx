import Select from 'antd/es/select'
import { useState } from 'react'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Field } from '../../../ui/fields/Field'
import { useUnions } from '../../../useUnions'
import { rosterTexts as texts } from './texts'

/** 导出名册 of the whole street or of one union. */
export function ExportRoster() {
  const [unionId, setUnionId] = useState<string | null>(null)
  return (
    <ExportButton
      action="membership.export"
      input={unionId ? { unionId } : {}}
      title={texts.exportTitle}
      label={texts.exportTitle}
    >
      <UnionChoice value={unionId} onChoose={setUnionId} />
    </ExportButton>
  )
}

interface UnionChoiceProps {
  value: string | null
  onChoose: (unionId: string | null) => void
}

/** The choice of one union or of all; the unions are asked for when it is first seen. */
function UnionChoice({ value, onChoose }: UnionChoiceProps) {
  const { unions, waiting } = useUnions(true)
  return (
    <Field label={texts.union}>
      {(control) => (
        <Select
          {...control}
          allowClear
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.allUnions}
          value={value}
          options={unions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => onChoose(chosen ?? null)}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
