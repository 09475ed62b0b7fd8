import Button from 'antd/es/button'
import { type ReactNode, useState } from 'react'
import type { Input } from '#shared/api'
import { type Column, Table } from '../ui/lists/Table'
import { Notice } from '../ui/states/Notice'
import { sheetTexts as texts } from './sheetTexts'
import { useMakeMissing } from './useMakeMissing'

interface Thing {
  name: string
  rows: number
}

interface Props<Item extends Thing> {
  items: readonly Item[]
  title: string
  how: string
  /** Head of the names, and what stands beside one. */
  head: string
  noteOf?: (item: Item) => ReactNode
  /** What is chosen for each before it is made. */
  choice: Column<Item>
  act: (count: number) => string
  /** Names that are not made unless somebody says so. */
  leaves?: readonly string[]
  partOf: (items: readonly Item[]) => Partial<Input<'register.makeMissing'>>
  onMade: () => void
}

/** 册子里没有的: what a sheet names and the register does not have, made in one step but for what is left out. */
export function MissingThings<Item extends Thing>(props: Props<Item>) {
  const { items, title, how, head, noteOf, choice, act, leaves = [], partOf, onMade } = props
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(leaves))
  const { busy, make } = useMakeMissing(onMade)
  const chosen = items.filter(({ name }) => !left.has(name))
  const toggle = (name: string) =>
    setLeft(new Set(left.has(name) ? [...left].filter((one) => one !== name) : [...left, name]))
  const columns: Column<Item>[] = [
    {
      key: 'name',
      head,
      kind: 'name',
      cell: (item) => (
        <>
          <b>{item.name}</b> {noteOf?.(item)}
        </>
      ),
    },
    { key: 'rows', head: texts.lines, width: 70, cell: ({ rows }) => rows },
    choice,
    {
      key: 'leave',
      head: '',
      kind: 'end',
      width: 100,
      cell: ({ name }) => (
        <Button type="text" size="small" onClick={() => toggle(name)}>
          {left.has(name) ? texts.makeToo : texts.leaveOut}
        </Button>
      ),
    },
  ]
  return (
    <section className="sheet-part">
      <div className="sheet-part__head">
        <h3>{title}</h3>
        <Button
          loading={busy}
          disabled={chosen.length === 0}
          onClick={() => make(chosen.length, (from, until) => partOf(chosen.slice(from, until)))}
        >
          {act(chosen.length)}
        </Button>
      </div>
      <Notice tone="warn">{how}</Notice>
      <Table label={title} columns={columns} rows={[...items]} keyOf={({ name }) => name} />
    </section>
  )
}
