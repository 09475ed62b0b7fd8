import Select from 'antd/es/select'
import { useState } from 'react'
import type { UnknownFirm } from '#shared/membership/rosterImport'
import { MissingThings } from '../../../sheets/MissingThings'
import { useUnions } from '../../../useUnions'
import { rosterTexts as texts } from './texts'

const NO_UNION = ''

/** Enterprises of the sheet that the register does not have, each made with its union or none. */
export function UnknownFirms({ firms, onMade }: { firms: UnknownFirm[]; onMade: () => void }) {
  const [unionIds, setUnionIds] = useState<ReadonlyMap<string, string>>(new Map())
  const { unions, waiting } = useUnions(true)
  const unionOf = (name: string) => unionIds.get(name) ?? NO_UNION
  return (
    <MissingThings
      items={firms}
      title={texts.unknownTitle(firms.length)}
      how={texts.unknownHow}
      head={texts.enterprise}
      noteOf={({ near }) => near && <span className="quiet">{texts.near(near)}</span>}
      leaves={firms.flatMap(({ name, near }) => (near ? name : []))}
      act={texts.makeFirms}
      partOf={(part) => ({
        enterprises: part.map(({ name, rows }) => ({ name, unionId: unionOf(name), people: rows })),
      })}
      onMade={onMade}
      choice={{
        key: 'union',
        head: texts.union,
        width: 300,
        cell: ({ name }) => (
          <Select
            size="small"
            aria-label={`${texts.union} ${name}`}
            loading={waiting}
            showSearch={{ optionFilterProp: 'label' }}
            value={unionOf(name)}
            options={[
              { value: NO_UNION, label: texts.noUnion },
              ...unions.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(unionId) => setUnionIds(new Map(unionIds).set(name, unionId))}
            style={{ width: '100%' }}
          />
        ),
      }}
    />
  )
}
