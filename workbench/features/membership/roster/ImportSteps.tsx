import type { ImportCheck } from '#shared/membership/rosterImport'
import { callApi } from '../../../deskLine'
import { ImportDone, ImportMeter } from '../../../sheets/ImportEnd'
import { useSheetImport } from '../../../sheets/useSheetImport'
import { WrongRows } from '../../../sheets/WrongRows'
import { CheckResult } from './CheckResult'
import { ChooseSheet } from './ChooseSheet'
import './Roster.css'
import { rosterTexts as texts } from './texts'

interface Agreed {
  check: ImportCheck
  moves: number[]
}

/** 导入名册: the step that is reached. */
export function ImportSteps({ onDone }: { onDone: () => void }) {
  const { step, look, lookAgain, write, again } = useSheetImport<ImportCheck, Agreed>({
    check: (how) => callApi('membership.checkImport', how),
    run: (how, { check: { phones = [] }, moves }) =>
      callApi('membership.import', {
        ...how,
        ...(phones.length > 0 && { phones: phones.length }),
        ...(moves.length > 0 && { moves }),
      }),
    onDone,
  })
  switch (step.kind) {
    case 'choose':
    case 'bringing':
    case 'checking':
      return <ChooseSheet step={step} onChoose={look} />
    case 'checked':
      return (
        <CheckResult
          key={step.check.digest + step.check.counts.wrong}
          {...step}
          onChoose={lookAgain}
          onRun={(total, moves) => write(total, { check: step.check, moves })}
          onAgain={again}
        />
      )
    case 'importing':
      return <ImportMeter {...step} />
    case 'done':
      return (
        <ImportDone {...step} text={texts.doneText} onAgain={again}>
          <WrongRows check={step.check} beside={texts.enterprise} />
        </ImportDone>
      )
  }
}
