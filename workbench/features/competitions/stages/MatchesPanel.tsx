import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { clockText } from '#shared/beijingTime'
import { gamesWords, scoreWords, stageName } from '#shared/competitions/stages/stageNames'
import type { StageBoard, StageMatchSeen } from '#shared/competitions/stages/view'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { competitionTexts } from '../texts'
import '../console/TablesPanel.css'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import { GamesEntry } from './GamesEntry'
import { stageTexts as texts } from './stageTexts'
import { teamTexts } from './teamTexts'

interface Props {
  board: StageBoard
  names: NamesByNo
  isDraft: boolean
  opened: string | undefined
  onOpen: (id: string) => void
  onChanged: () => void
}

/** 场次 in the order of the day, with table and time; what needs somebody first. */
export function MatchesPanel({ board, names, isDraft, opened, onOpen, onChanged }: Props) {
  const [show, setShow] = useState<'toMind' | 'all'>('toMind')
  const rows = rowsOf(board.view.matches, isDraft || show === 'all')
  const columns = columnsOf(names, onOpen)
  return (
    <Panel
      flush
      title={texts.matches}
      aside={
        !isDraft && (
          <Segmented
            aria-label={competitionTexts.filter}
            value={show}
            onChange={setShow}
            options={[
              { value: 'toMind', label: texts.toMind },
              { value: 'all', label: texts.all },
            ]}
          />
        )
      }
    >
      {!isDraft && !board.competition.teams && <GamesEntry {...{ board, onOpen, onChanged }} />}
      {rows.length === 0 ? (
        <EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />
      ) : (
        <Table label={texts.matches} columns={columns} rows={rows} keyOf={({ id }) => id} openKey={opened} />
      )}
    </Panel>
  )
}

const URGENCY: Record<StageMatchSeen['state'], number> = { disputed: 0, reported: 1, open: 2, waiting: 3, final: 4 }

function rowsOf(matches: StageMatchSeen[], all: boolean): StageMatchSeen[] {
  return matches
    .filter(({ state }) => all || (state !== 'final' && state !== 'waiting'))
    .sort(
      (one, other) =>
        (all ? 0 : URGENCY[one.state] - URGENCY[other.state]) ||
        one.startsAt - other.startsAt ||
        one.table - other.table
    )
}

function columnsOf(names: NamesByNo, onOpen: (id: string) => void): Column<StageMatchSeen>[] {
  return [
    {
      ...{ key: 'number', head: texts.heads.number, width: 70 },
      cell: ({ id, number, state }) => (
        <button
          type="button"
          className={`tables-panel__no tables-panel__no--${state}`}
          aria-label={texts.match(number)}
          onClick={() => onOpen(id)}
        >
          {number}
        </button>
      ),
    },
    { key: 'at', head: texts.heads.time, width: 70, cell: ({ startsAt }) => clockText(startsAt) },
    { key: 'table', head: texts.heads.table, width: 60, cell: ({ table }) => table },
    { key: 'stage', head: texts.heads.stage, width: 90, cell: (row) => stageName(row) },
    {
      ...{ key: 'pair', head: texts.heads.pair, kind: 'name' },
      cell: ({ first, second }) => (
        <>
          <b>{names(first)?.name ?? texts.tbd}</b> 对 <b>{names(second)?.name ?? texts.tbd}</b>
        </>
      ),
    },
    {
      ...{ key: 'state', head: texts.heads.state, width: 210 },
      cell: (row) => (
        <>
          {row.result || row.score ? scoreWords(row) : stateWords(row)}
          <div className="tables-panel__told">{gamesWords(row)}</div>
        </>
      ),
    },
  ]
}

/** Of teams it is told which line-ups are still to come. */
function stateWords({ state, handed }: StageMatchSeen): string {
  return handed && state === 'open' ? teamTexts.waits(handed.length) : texts.states[state]
}
