import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import type { PastCheck, PastPlanned } from '#shared/brands/past/input'
import { pastKind } from '#shared/brands/past/pastKind'
import { SeenSheetPart } from '../../../sheets/SeenSheetPart'
import type { ReadingChoice, SheetStep } from '../../../sheets/sheetStep'
import { sheetTexts } from '../../../sheets/sheetTexts'
import { WrongRows } from '../../../sheets/WrongRows'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { pastTexts as texts } from './texts'

/** Who an unclear line is. */
export interface Pick {
  row: number
  memberId: string
}

interface Props {
  step: Extract<SheetStep<PastCheck>, { kind: 'checked' }>
  onChoose: (choice: ReadingChoice) => void
  onRun: (total: number, picks: Pick[]) => void
  onAgain: () => void
}

const KINDS = ['known', 'unclear', 'nobody', 'wrong'] as const
const NOBODY = ''

/** The second step: how the sheet was read, whom it is asked about line by line, and every row that would be written. */
export function PastCheckResult({ step, onChoose, onRun, onAgain }: Props) {
  const { check, choice, busy, name, fault } = step
  const { counts, rows } = check
  const [picks, setPicks] = useState<ReadonlyMap<number, string>>(new Map())
  const pick = (row: number, memberId: string) => setPicks((before) => new Map(before).set(row, memberId))
  const unclear = rows.filter(({ who }) => who.as === 'unclear')
  const picked = [...picks].flatMap(([row, memberId]) => (memberId === NOBODY ? [] : [{ row, memberId }]))
  return (
    <div className="sheet-step">
      <p>{sheetTexts.checked(name)}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <SeenSheetPart seen={check} kind={pastKind} choice={choice} busy={busy} onChoose={onChoose} />
      <div className="numbers">
        {KINDS.map((kind) => (
          <NumberCard
            key={kind}
            label={texts[kind]}
            number={counts[kind]}
            unit={sheetTexts.lines}
            line={texts[`${kind}Line`]}
          />
        ))}
      </div>
      {unclear.length > 0 && (
        <section className="sheet-part">
          <h3>{texts.unclearTitle(unclear.length)}</h3>
          <Notice tone="warn">{texts.unclearHow}</Notice>
          <Table
            label={texts.unclearTitle(unclear.length)}
            columns={unclearColumns(picks, pick)}
            rows={unclear}
            keyOf={({ row }) => `${row}`}
          />
        </section>
      )}
      <div className="sheet-deeds">
        {rows.length > 0 && (
          <Button type="primary" disabled={busy} onClick={() => onRun(rows.length, picked)}>
            {sheetTexts.run(rows.length)}
          </Button>
        )}
        <Button onClick={onAgain}>{sheetTexts.again}</Button>
      </div>
      <WrongRows check={check} beside={texts.unit} />
      {rows.length > 0 && (
        <section className="sheet-part">
          <h3>{texts.rowsTitle(rows.length)}</h3>
          <Table label={texts.rowsTitle(rows.length)} columns={columns} rows={rows} keyOf={({ row }) => `${row}`} />
        </section>
      )}
    </div>
  )
}

const columns: Column<PastPlanned>[] = [
  { key: 'place', head: texts.place, width: 70, cell: ({ place }) => place },
  { key: 'name', head: texts.name, width: 140, cell: ({ name }) => <b>{name}</b> },
  { key: 'unit', head: texts.unit, kind: 'name', cell: ({ unit }) => unit },
  { key: 'points', head: texts.points, kind: 'end', width: 80, cell: ({ points }) => points },
  { key: 'who', head: texts.who, width: 130, cell: ({ who }) => texts.as[who.as] },
]

function unclearColumns(
  picks: ReadonlyMap<number, string>,
  onPick: (row: number, memberId: string) => void
): Column<PastPlanned>[] {
  return [
    ...columns.slice(0, 3),
    {
      ...{ key: 'pick', head: texts.who, width: 300 },
      cell: ({ row, name, who }) => (
        <Select
          size="small"
          aria-label={`${texts.who}，${name}`}
          value={picks.get(row) ?? NOBODY}
          options={[
            { value: NOBODY, label: texts.nobodyOf },
            ...(who.as === 'unclear'
              ? who.candidates.map(({ memberId, enterprise }) => ({
                  value: memberId,
                  label: `${name}（${enterprise}）`,
                }))
              : []),
          ]}
          onChange={(memberId) => onPick(row, memberId)}
          style={{ width: '100%' }}
        />
      ),
    },
  ]
}
