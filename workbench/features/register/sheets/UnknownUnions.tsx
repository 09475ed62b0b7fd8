import Select from 'antd/es/select'
import { useState } from 'react'
import { UNION_KINDS, type UnionKind, unionKindName } from '#shared/directory/directory'
import type { RegisterCheck } from '#shared/register/sheets/registerImport'
import { MissingThings } from '../../../sheets/MissingThings'
import { forgetUnions } from '../../../useUnions'
import { sheetsTexts as texts } from './sheetsTexts'

interface Props {
  unions: RegisterCheck['unknown']
  onMade: () => void
}

/** Unions that enterprises of the sheet belong to and the register does not have, each made with its kind. */
export function UnknownUnions({ unions, onMade }: Props) {
  const [kinds, setKinds] = useState<ReadonlyMap<string, UnionKind>>(new Map())
  const kindOf = (name: string): UnionKind => kinds.get(name) ?? kindByName(name)
  const made = () => {
    forgetUnions()
    onMade()
  }
  return (
    <MissingThings
      items={unions}
      title={texts.unknownTitle(unions.length)}
      how={texts.unknownHow}
      head={texts.union}
      act={texts.makeUnions}
      partOf={(part) => ({ unions: part.map(({ name }) => ({ name, kind: kindOf(name) })) })}
      onMade={made}
      choice={{
        key: 'kind',
        head: texts.kind,
        width: 200,
        cell: ({ name }) => (
          <Select
            size="small"
            aria-label={`${texts.kind} ${name}`}
            value={kindOf(name)}
            options={UNION_KINDS.map((kind) => ({ value: kind, label: unionKindName[kind] }))}
            onChange={(kind) => setKinds(new Map(kinds).set(name, kind))}
            style={{ width: '100%' }}
          />
        ),
      }}
    />
  )
}

/** A first guess by the name, which the officer sees and may change. */
function kindByName(name: string): UnionKind {
  if (/行业/.test(name)) return 'industry'
  return /社区|联合/.test(name) ? 'community' : 'enterprise'
}
