import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { UNION_KINDS, type UnionKind, unionKindName } from '#shared/directory/directory'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { forgetUnions } from '../../../useUnions'
import { sheetsTexts as texts } from './sheetsTexts'

interface NewUnion {
  name: string
  rows: number
}

/** Number of unions in one call. */
const AT_ONCE = 100

/** Unions that enterprises of the sheet belong to and the register does not have: made in one step. */
export function UnknownUnions({ unions, onMade }: { unions: NewUnion[]; onMade: () => void }) {
  const [kinds, setKinds] = useState<ReadonlyMap<string, UnionKind>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { busy, run } = useDeed()
  const chosen = unions.filter(({ name }) => !left.has(name))
  const kindOf = (name: string): UnionKind => kinds.get(name) ?? kindByName(name)
  const title = texts.unknownTitle(unions.length)

  const make = async () => {
    for (let start = 0; start < chosen.length; start += AT_ONCE) {
      const made = chosen.slice(start, start + AT_ONCE).map(({ name }) => ({ name, kind: kindOf(name) }))
      const answer = await run('register.makeMissing', { unions: made, enterprises: [] })
      if (!answer?.ok) return
      const [first] = answer.value.not
      if (first) say({ tone: 'bad', text: `${first.name}：${first.why}` })
    }
    forgetUnions()
    onMade()
  }

  const columns: Column<NewUnion>[] = [
    { key: 'name', head: texts.union, kind: 'name', cell: ({ name }) => <b>{name}</b> },
    { key: 'rows', head: texts.rows, width: 70, cell: ({ rows }) => rows },
    {
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
    },
    {
      key: 'leave',
      head: '',
      kind: 'end',
      width: 100,
      cell: ({ name }) => (
        <Button
          type="text"
          size="small"
          onClick={() => setLeft(new Set(left.has(name) ? [...left].filter((one) => one !== name) : [...left, name]))}
        >
          {left.has(name) ? texts.makeToo : texts.leaveOut}
        </Button>
      ),
    },
  ]

  return (
    <section className="sheet-part">
      <div className="sheet-part__head">
        <h3>{title}</h3>
        <Button loading={busy} disabled={chosen.length === 0} onClick={make}>
          {texts.makeUnions(chosen.length)}
        </Button>
      </div>
      <Notice tone="warn">{texts.unknownHow}</Notice>
      <Table label={title} columns={columns} rows={unions} keyOf={({ name }) => name} />
    </section>
  )
}

/** A first guess by the name, which the officer sees and may change. */
function kindByName(name: string): UnionKind {
  if (/行业/.test(name)) return 'industry'
  return /社区|联合/.test(name) ? 'community' : 'enterprise'
}
