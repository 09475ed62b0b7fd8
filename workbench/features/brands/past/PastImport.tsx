import Button from 'antd/es/button'
import type { PastCheck } from '#shared/brands/past/input'
import { callApi } from '../../../deskLine'
import { ImportDone, ImportMeter } from '../../../sheets/ImportEnd'
import { SheetChooser } from '../../../sheets/SheetChooser'
import { useSheetImport } from '../../../sheets/useSheetImport'
import { WrongRows } from '../../../sheets/WrongRows'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { useDeed } from '../../../useDeed'
import { PastCheckResult, type Pick } from './PastCheckResult'
import { pastTexts as texts } from './texts'

interface Props {
  brandId: string
  year: number
  onDone: () => void
}

/** 导入一届的名次表: the step that is reached. */
export function PastImport({ brandId, year, onDone }: Props) {
  const { step, look, lookAgain, write, again } = useSheetImport<PastCheck, Pick[]>({
    check: (how) => callApi('brands.checkPast', { brandId, year, ...how }),
    run: (how, picks) => callApi('brands.importPast', { brandId, year, ...how, picks }),
    onDone,
  })
  switch (step.kind) {
    case 'choose':
    case 'bringing':
    case 'checking':
      return (
        <div className="sheet-step">
          <p>{texts.how}</p>
          <SheetChooser
            step={step}
            label={texts.choose}
            onChoose={look}
            beside={(disabled) => <TemplateButton disabled={disabled} />}
          />
        </div>
      )
    case 'checked':
      return <PastCheckResult step={step} onChoose={lookAgain} onRun={write} onAgain={again} />
    case 'importing':
      return <ImportMeter {...step} />
    case 'done':
      return (
        <ImportDone {...step} text={texts.doneText} onAgain={again}>
          <WrongRows check={step.check} beside={texts.unit} />
        </ImportDone>
      )
  }
}

/** A button that makes an empty sheet to fill in and saves it, by one click. */
function TemplateButton({ disabled }: { disabled: boolean }) {
  const { busy, run } = useDeed()
  const take = async () => {
    const answer = await run('brands.pastTemplate', {})
    if (answer?.ok) saveFile(answer.value)
  }
  return (
    <Button icon={<Icon name="table" size={16} />} loading={busy} disabled={disabled} onClick={take}>
      {texts.template}
    </Button>
  )
}
