import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportCheck } from '#shared/membership/rosterImport'
import { rosterKind } from '#shared/membership/rosterKind'
import { PlannedRows } from '../../../sheets/PlannedRows'
import { SeenSheetPart } from '../../../sheets/SeenSheetPart'
import type { ReadingChoice } from '../../../sheets/sheetStep'
import { sheetTexts } from '../../../sheets/sheetTexts'
import { WrongRows } from '../../../sheets/WrongRows'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { Notice } from '../../../ui/states/Notice'
import { PhoneRows } from './PhoneRows'
import './Roster.css'
import { rosterTexts as texts } from './texts'
import { UnknownFirms } from './UnknownFirms'

interface Props {
  name: string
  check: ImportCheck
  choice?: ReadingChoice
  busy?: boolean
  fault?: string | undefined
  onChoose?: (choice: ReadingChoice) => void
  onRun: (total: number, moves: number[]) => void
  onAgain: () => void
}

const KINDS = ['added', 'changed', 'unchanged', 'wrong'] as const

/** The second step of an import: how the sheet was read, and every change that it would make. */
export function CheckResult({
  name,
  check,
  choice = {},
  busy = false,
  fault,
  onChoose = () => {},
  onRun,
  onAgain,
}: Props) {
  const [moves, setMoves] = useState<number[]>([])
  const total = check.counts.added + check.counts.changed + moves.length
  const isRead = check.missing.length === 0
  return (
    <div className="sheet-step">
      <p>{sheetTexts.checked(name)}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <SeenSheetPart seen={check} kind={rosterKind} choice={choice} busy={busy} onChoose={onChoose} />
      {isRead && (
        <div className="numbers">
          {KINDS.map((kind) => (
            <NumberCard
              key={kind}
              label={texts[kind]}
              number={check.counts[kind]}
              unit={sheetTexts.lines}
              line={texts[`${kind}Line`]}
            />
          ))}
        </div>
      )}
      {check.counts.repeated > 0 && <Notice>{texts.repeated(check.counts.repeated)}</Notice>}
      {isRead && total === 0 && <Notice>{nothingText(check)}</Notice>}
      <div className="sheet-deeds">
        {total > 0 && (
          <Button type="primary" disabled={busy} onClick={() => onRun(total, moves)}>
            {sheetTexts.run(total)}
          </Button>
        )}
        <Button onClick={onAgain}>{sheetTexts.again}</Button>
      </div>
      {check.unknown.length > 0 && <UnknownFirms firms={check.unknown} onMade={() => onChoose(choice)} />}
      {check.moves.length > 0 && (
        <>
          <PlannedRows
            title={sheetTexts.movesTitle(check.moves.length)}
            rows={check.moves}
            beside={texts.enterprise}
            chosen={new Set(moves)}
            onChoose={setMoves}
          />
          <Notice tone="warn">{sheetTexts.movesHow}</Notice>
        </>
      )}
      {check.phones && <PhoneRows phones={check.phones} />}
      <WrongRows check={check} beside={texts.enterprise} />
      {check.rows.length > 0 && (
        <PlannedRows title={sheetTexts.plannedTitle(check.rows.length)} rows={check.rows} beside={texts.enterprise} />
      )}
    </div>
  )
}

/** Only of a sheet that has good lines it may be said that the roster has them already. */
function nothingText({ counts, moves }: ImportCheck): string {
  if (counts.unchanged + counts.repeated > 0) return texts.nothing
  if (moves.length > 0) return texts.onlyMoves
  return counts.wrong > 0 ? texts.nothingGood : texts.nothingThere
}
