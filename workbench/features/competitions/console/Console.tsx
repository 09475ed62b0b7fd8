import { useState } from 'react'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import { refreshToday } from '../../../today'
import { Beside } from '../../../ui/lists/Beside'
import { PageHead } from '../../../ui/PageHead'
import { Notice } from '../../../ui/states/Notice'
import { Entrants } from '../entrants/Entrants'
import { competitionTexts as texts } from '../texts'
import { ConsoleDeeds } from './ConsoleDeeds'
import { NextStep } from './NextStep'
import { PairingNotice } from './PairingNotice'
import { RoundNotes } from './RoundNotes'
import { RoundTabs } from './RoundTabs'
import { TableCard } from './TableCard'
import { TablesPanel } from './TablesPanel'

interface Props {
  board: CompetitionBoard
  onRound: (round?: number) => void
  onChanged: () => void
}

/** 比赛台: the rounds above, the tables of one at the left, and beside them the table that is open. */
export function Console({ board, onRound, onChanged }: Props) {
  const [openTable, setOpenTable] = useState<number>()
  const { competition, round, card, warnings, entrants } = board
  const table = round?.tables.find((one) => one.table === openTable)
  const gone = entrants.filter(({ status }) => status === 'withdrawn').length
  const byes = round?.lone.filter(({ result }) => result === 'bye').length ?? 0
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const done = () => {
    setOpenTable(undefined)
    onRound()
    changed()
  }
  return (
    <>
      <PageHead
        title={competition.name}
        back={{ to: `/events/${card.eventId}`, label: texts.backToEvent }}
        sub={`${texts.people(entrants.length - gone, gone)}${texts.loneSub(byes)}`}
      >
        <ConsoleDeeds board={board} onChanged={done} />
        <NextStep board={board} onDone={done} />
      </PageHead>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
      <PairingNotice board={board} />
      <RoundTabs
        board={board}
        onChoose={(no) => {
          setOpenTable(undefined)
          onRound(no)
        }}
      />
      {round?.state === 'draft' && (
        <Notice tone={round.outdated ? 'warn' : 'quiet'}>{round.outdated ? texts.outdated : texts.draftNote}</Notice>
      )}
      {round && (
        <Beside
          card={
            table ? (
              <TableCard
                key={`${round.no}:${table.table}`}
                table={table}
                competitionId={competition.id}
                round={round}
                onClose={() => setOpenTable(undefined)}
                onChanged={changed}
              />
            ) : (
              <RoundNotes board={board} round={round} onChanged={changed} />
            )
          }
        >
          <TablesPanel round={round} open={openTable} onOpen={setOpenTable} onChanged={changed} />
        </Beside>
      )}
      <Entrants board={board} onChanged={changed} />
    </>
  )
}
