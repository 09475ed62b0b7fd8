import Input from 'antd/es/input'
import { useState } from 'react'
import { resultWords } from '#shared/competitions/play/resultWords'
import type { BoardRound, BoardTable } from '#shared/competitions/play/view'
import { Chips } from '../../../ui/fields/Chips'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { StateTag, type StateTone } from '../../../ui/states/StateTag'
import { competitionTexts as texts } from '../texts'
import { QuickEntry } from './QuickEntry'
import './TablesPanel.css'
import { tableRows, toldWords } from './tableRows'

interface Props {
  round: BoardRound
  open: number | undefined
  onOpen: (table: number) => void
  onChanged: () => void
}

const TONES: Record<BoardTable['state'], StateTone> = { open: 'warn', reported: 'live', disputed: 'bad', final: 'end' }

/** The tables of a round: those that need somebody, or all. */
export function TablesPanel({ round, open, onOpen, onChanged }: Props) {
  const [part, setPart] = useState<'mind' | 'all'>()
  const [search, setSearch] = useState('')
  const toMind = round.tables.filter(({ state }) => state !== 'final').length
  const shown = part ?? (round.state === 'published' ? 'mind' : 'all')
  const rows = tableRows(round.tables, { all: shown === 'all' || search !== '', search })
  const columns: Column<BoardTable>[] = [
    { key: 'table', head: texts.columns.table, width: 60, cell: (row) => <TableButton row={row} onOpen={onOpen} /> },
    { key: 'first', head: texts.columns.red, kind: 'name', cell: ({ first }) => <Player {...first} side="first" /> },
    { key: 'p1', head: texts.columns.points, kind: 'end', width: 60, cell: ({ points }) => points.first },
    { key: 'p2', head: texts.columns.points, kind: 'end', width: 60, cell: ({ points }) => points.second },
    {
      key: 'second',
      head: texts.columns.black,
      kind: 'name',
      cell: ({ second }) => <Player {...second} side="second" />,
    },
    round.state === 'draft' ? why : state,
  ]
  return (
    <Panel
      flush
      title={texts.tables}
      aside={
        <div className="tables-panel__aside">
          <Chips
            label={texts.filter}
            value={shown}
            options={[
              { key: 'mind', label: texts.toMind, count: toMind },
              { key: 'all', label: texts.allTables, count: round.tables.length },
            ]}
            onChoose={setPart}
          />
          <Input
            allowClear
            value={search}
            placeholder={texts.search}
            aria-label={texts.search}
            onChange={({ target }) => setSearch(target.value)}
            style={{ width: 140 }}
          />
        </div>
      }
    >
      {round.state === 'published' && <QuickEntry tables={round.tables} onOpen={onOpen} onChanged={onChanged} />}
      {rows.length === 0 ? (
        <EmptyState motif="empty-search" title={texts.noneToMind} text={texts.noneToMindText} />
      ) : (
        <Table
          label={texts.tables}
          columns={columns}
          rows={rows}
          keyOf={({ table }) => `${table}`}
          openKey={open === undefined ? undefined : `${open}`}
        />
      )}
    </Panel>
  )
}

function TableButton({ row: { table, state }, onOpen }: { row: BoardTable; onOpen: (table: number) => void }) {
  return (
    <button
      type="button"
      className={`tables-panel__no tables-panel__no--${state}`}
      aria-label={texts.pick(table)}
      onClick={() => onOpen(table)}
    >
      {table}
    </button>
  )
}

function Player({ name, unit, side }: { name: string; unit: string; side: 'first' | 'second' }) {
  return (
    <>
      <span className={`tables-panel__dot tables-panel__dot--${side}`} aria-hidden="true" />
      <b>{name}</b> <span className="quiet">{unit}</span>
    </>
  )
}

const state: Column<BoardTable> = {
  ...{ key: 'state', head: texts.columns.state, width: 190 },
  cell: (row) => (
    <>
      <StateTag tone={TONES[row.state]}>{row.result ? resultWords[row.result] : texts.stateWords[row.state]}</StateTag>
      {row.state !== 'final' && <div className="tables-panel__told">{toldWords(row, Date.now())}</div>}
    </>
  ),
}

const why: Column<BoardTable> = {
  ...{ key: 'why', head: texts.whyOpponent, kind: 'name' },
  cell: ({ say }) => <span className="quiet">{say.first}</span>,
}
