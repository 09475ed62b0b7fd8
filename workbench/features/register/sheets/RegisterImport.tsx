import Button from 'antd/es/button'
import type { PostsChoice } from '#shared/register/posts'
import type { RegisterCheck } from '#shared/register/sheets/registerImport'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { callApi } from '../../../deskLine'
import { ImportDone, ImportMeter } from '../../../sheets/ImportEnd'
import { SheetChooser } from '../../../sheets/SheetChooser'
import { useSheetImport } from '../../../sheets/useSheetImport'
import { WrongRows } from '../../../sheets/WrongRows'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { useDeed } from '../../../useDeed'
import { RegisterCheckResult } from './RegisterCheckResult'
import { sheetsTexts as texts } from './sheetsTexts'

/** 导入册子里的一种: the step that is reached. */
export function RegisterImport({ of, onDone }: { of: RegisterSheet; onDone: () => void }) {
  const { step, look, lookAgain, write, again } = useSheetImport<RegisterCheck, PostsChoice | undefined>({
    check: (how) => callApi('register.checkSheet', { of, ...how }),
    run: (how, posts) => callApi('register.importSheet', { of, ...how, ...(posts && { posts }) }),
    onDone,
  })
  switch (step.kind) {
    case 'choose':
    case 'bringing':
    case 'checking':
      return (
        <div className="sheet-step">
          <p>{texts.how[of]}</p>
          <SheetChooser
            step={step}
            label={texts.choose}
            onChoose={look}
            beside={(disabled) => <TemplateButton of={of} disabled={disabled} />}
          />
          <p className="faint">{texts.empty[of]}</p>
        </div>
      )
    case 'checked':
      return (
        <RegisterCheckResult
          key={`${step.check.digest}:${step.check.counts.wrong}`}
          of={of}
          step={step}
          onChoose={lookAgain}
          onRun={write}
          onAgain={again}
        />
      )
    case 'importing':
      return <ImportMeter {...step} />
    case 'done':
      return (
        <ImportDone {...step} text={texts.doneText[of]} onAgain={again}>
          <WrongRows check={step.check} {...(texts.beside[of] && { beside: texts.beside[of] })} />
        </ImportDone>
      )
  }
}

/** A button that makes an empty sheet to fill in and saves it, by one click. */
function TemplateButton({ of, disabled }: { of: RegisterSheet; disabled: boolean }) {
  const { busy, run } = useDeed()
  const take = async () => {
    const answer = await run('register.template', { of })
    if (answer?.ok) saveFile(answer.value)
  }
  return (
    <Button icon={<Icon name="table" size={16} />} loading={busy} disabled={disabled} onClick={take}>
      {texts.template}
    </Button>
  )
}
