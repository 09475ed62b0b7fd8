import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { earlierKind } from '#shared/brands/earlier/earlierKind'
import type { EarlierCheck, EarlierPlanned } from '#shared/brands/earlier/input'
import { SeenSheetPart } from '../../../sheets/SeenSheetPart'
import type { ReadingChoice, SheetStep } from '../../../sheets/sheetStep'
import { sheetTexts } from '../../../sheets/sheetTexts'
import { WrongRows } from '../../../sheets/WrongRows'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import type { Pick } from '../past/PastCheckResult'
import { earlierTexts as texts } from './texts'

interface Props {
  step: Extract<SheetStep<EarlierCheck>, { kind: 'checked' }>
  onChoose: (choice: ReadingChoice) => void
  onRun: (total: number, picks: Pick[]) => void
  onAgain: () => void
}

const KINDS = ['known', 'listed', 'unclear', 'nobody', 'wrong'] as const
const NOBODY = ''

/** The second step: how the list was read, whom it is asked about line by line, and who every line is. */
export function EarlierCheckResult({ step, onChoose, onRun, onAgain }: Props) {
  const { check, choice, busy, name, fault } = step
  const { counts, rows } = check
  const [picks, setPicks] = useState<ReadonlyMap<number, string>>(new Map())
  const pick = (row: number, memberId: string) => setPicks((before) => new Map(before).set(row, memberId))
  const unclear = rows.filter(({ who }) => who.as === 'unclear')
  const picked = [...picks].flatMap(([row, memberId]) => (memberId === NOBODY ? [] : [{ row, memberId }]))
  const twice = takenTwice(rows, picked)
  const total = counts.known + picked.length
  return (
    <div className="sheet-step">
      <p>{sheetTexts.checked(name)}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <SeenSheetPart seen={check} kind={earlierKind} choice={choice} busy={busy} onChoose={onChoose} />
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
      {twice && <Notice tone="bad">{texts.twice(twice)}</Notice>}
      {total === 0 && rows.length > 0 && <Notice>{texts.nothing}</Notice>}
      <div className="sheet-deeds">
        {total > 0 && (
          <Button type="primary" disabled={busy || twice !== undefined} onClick={() => onRun(total, picked)}>
            {sheetTexts.run(total)}
          </Button>
        )}
        <Button onClick={onAgain}>{texts.pasteAgain}</Button>
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

/** The name of somebody who would be two lines. */
function takenTwice(rows: readonly EarlierPlanned[], picked: readonly Pick[]): string | undefined {
  const taken = new Set(rows.flatMap(({ who }) => (who.as === 'known' || who.as === 'listed' ? who.memberId : [])))
  for (const { row, memberId } of picked) {
    if (taken.has(memberId)) return rows.find((one) => one.row === row)?.name
    taken.add(memberId)
  }
  return undefined
}

const columns: Column<EarlierPlanned>[] = [
  { key: 'row', head: sheetTexts.row, width: 70, cell: ({ row }) => row },
  { key: 'name', head: texts.name, width: 140, cell: ({ name }) => <b>{name}</b> },
  { key: 'unit', head: texts.unit, kind: 'name', cell: ({ unit }) => unit },
  { key: 'phone', head: texts.phone, width: 130, cell: ({ phone }) => phone },
  { key: 'who', head: texts.who, width: 150, cell: ({ who }) => texts.as[who.as] },
]

function unclearColumns(
  picks: ReadonlyMap<number, string>,
  onPick: (row: number, memberId: string) => void
): Column<EarlierPlanned>[] {
  return [
    ...columns.slice(0, 4),
    {
      ...{ key: 'pick', head: texts.who, width: 320 },
      cell: ({ row, name, who }) => (
        <Select
          size="small"
          aria-label={`${texts.who}，${name}`}
          value={picks.get(row) ?? NOBODY}
          options={[
            { value: NOBODY, label: texts.nobodyOf },
            ...(who.as === 'unclear'
              ? who.candidates.map((one) => ({
                  value: one.memberId,
                  label: texts.candidate(one.name, one.enterprise, one.maskedPhone),
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
