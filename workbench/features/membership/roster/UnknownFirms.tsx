import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import type { UnknownFirm } from '#shared/membership/rosterImport'
import { sheetTexts } from '../../../sheets/sheetTexts'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useUnions } from '../../../useUnions'
import { rosterTexts as texts } from './texts'

/** Number of enterprises in one call. */
const AT_ONCE = 100
const NO_UNION = ''

/** Enterprises of the sheet that the register does not have: all made in one step, each with its union or none. */
export function UnknownFirms({ firms, onMade }: { firms: UnknownFirm[]; onMade: () => void }) {
  const [unionIds, setUnionIds] = useState<ReadonlyMap<string, string>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(firms.flatMap(({ name, near }) => (near ? name : []))))
  const { unions, waiting } = useUnions(true)
  const { busy, run } = useDeed()
  const chosen = firms.filter(({ name }) => !left.has(name))
  const title = texts.unknownTitle(firms.length)

  const make = async () => {
    for (let start = 0; start < chosen.length; start += AT_ONCE) {
      const enterprises = chosen
        .slice(start, start + AT_ONCE)
        .map(({ name, rows }) => ({ name, unionId: unionIds.get(name) ?? NO_UNION, people: rows }))
      const answer = await run('register.makeMissing', { unions: [], enterprises })
      if (!answer?.ok) return
      const [first] = answer.value.not
      if (first) say({ tone: 'bad', text: `${first.name}：${first.why}` })
    }
    onMade()
  }

  const columns: Column<UnknownFirm>[] = [
    {
      key: 'name',
      head: texts.enterprise,
      kind: 'name',
      cell: ({ name, near }) => <FirmName name={name} near={near} />,
    },
    { key: 'rows', head: sheetTexts.lines, width: 70, cell: ({ rows }) => rows },
    {
      key: 'union',
      head: texts.union,
      width: 300,
      cell: ({ name }) => (
        <Select
          size="small"
          aria-label={`${texts.union} ${name}`}
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          value={unionIds.get(name) ?? NO_UNION}
          options={[
            { value: NO_UNION, label: texts.noUnion },
            ...unions.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(unionId) => setUnionIds(new Map(unionIds).set(name, unionId))}
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
        <Button type="text" size="small" onClick={() => setLeft(toggled(left, name))}>
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
          {texts.makeFirms(chosen.length)}
        </Button>
      </div>
      <Notice tone="warn">{texts.unknownHow}</Notice>
      <Table label={title} columns={columns} rows={firms} keyOf={({ name }) => name} />
    </section>
  )
}

function FirmName({ name, near }: { name: string; near: string | undefined }) {
  return (
    <>
      <b>{name}</b> {near && <span className="quiet">{texts.near(near)}</span>}
    </>
  )
}

function toggled(set: ReadonlySet<string>, word: string): ReadonlySet<string> {
  return new Set(set.has(word) ? [...set].filter((one) => one !== word) : [...set, word])
}
