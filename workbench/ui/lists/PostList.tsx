import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import type { Load } from '#client/asking/load'
import { Icon } from '../Icon'
import { PageHead } from '../PageHead'
import { Panel } from '../Panel'
import { EmptyState } from '../states/EmptyState'
import { Loaded } from '../states/Loaded'
import { Toolbar } from '../Toolbar'
import { uiTexts } from '../texts'
import { type Column, Table } from './Table'

interface Props<Row> {
  title: string
  back?: { to: string; label: string } | undefined
  /** What they may do, and why they are there. */
  why: string
  /** Label of the button that lets another in. */
  act: string
  onAct: () => void
  load: Load<Row[]>
  onRetry: () => void
  columns: Column<Row>[]
  /** Label of the button that ends one's post. */
  end: string
  onEnd: (row: Row) => void
  none: { title: string; text: string }
  /** Dialogs. */
  children: ReactNode
}

/** A page of those who hold a post: who they are, the way in and the way out. */
export function PostList<Row extends { id: string; name: string }>(props: Props<Row>) {
  const { title, back, why, act, onAct, load, onRetry, columns, end, onEnd, none, children } = props
  const ends: Column<Row> = {
    key: 'deeds',
    head: '',
    kind: 'end',
    width: 140,
    cell: (row) => (
      <Button size="small" aria-label={uiTexts.about(end, row.name)} onClick={() => onEnd(row)}>
        {end}
      </Button>
    ),
  }
  return (
    <>
      <PageHead title={title} {...(back && { back })}>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={onAct}>
          {act}
        </Button>
      </PageHead>
      <Toolbar>
        <span className="faint">{why}</span>
      </Toolbar>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={onRetry}
          rows={3}
          isEmpty={(rows) => rows.length === 0}
          empty={<EmptyState motif="empty-person" {...none} />}
        >
          {(rows) => <Table label={title} columns={[...columns, ends]} rows={rows} keyOf={({ id }) => id} />}
        </Loaded>
      </Panel>
      {children}
    </>
  )
}
