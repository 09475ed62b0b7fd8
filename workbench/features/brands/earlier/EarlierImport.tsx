import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import type { EarlierCheck, EarlierOf } from '#shared/brands/earlier/input'
import { callApi } from '../../../deskLine'
import { ImportDone, ImportMeter } from '../../../sheets/ImportEnd'
import { SheetChooser } from '../../../sheets/SheetChooser'
import { useSheetImport } from '../../../sheets/useSheetImport'
import { WrongRows } from '../../../sheets/WrongRows'
import { saveFile } from '../../../ui/exports/saveFile'
import { Field } from '../../../ui/fields/Field'
import { Icon } from '../../../ui/Icon'
import { useDeed } from '../../../useDeed'
import type { Pick } from '../past/PastCheckResult'
import { EarlierCheckResult } from './EarlierCheckResult'
import { earlierTexts as texts } from './texts'

/** 导入一份往届名单, as a sheet or pasted: the step that is reached. */
export function EarlierImport({ of, onDone }: { of: EarlierOf; onDone: () => void }) {
  const [pasted, setPasted] = useState<string>()
  const { step, look, lookAtText, lookAgain, write, again } = useSheetImport<EarlierCheck, Pick[]>({
    check: (how) => callApi('brands.checkEarlier', { of, ...how }),
    run: (how, picks) => callApi('brands.importEarlier', { of, ...how, picks }),
    onDone,
  })
  const anew = () => {
    setPasted(undefined)
    again()
  }
  switch (step.kind) {
    case 'choose':
    case 'bringing':
    case 'checking':
      return (
        <div className="sheet-step">
          <SheetChooser
            step={step}
            label={texts.file}
            onChoose={look}
            beside={(disabled) => (
              <>
                {pasted === undefined && (
                  <Button icon={<Icon name="edit" size={16} />} disabled={disabled} onClick={() => setPasted('')}>
                    {texts.paste}
                  </Button>
                )}
                <TemplateButton disabled={disabled} />
              </>
            )}
          />
          {pasted !== undefined && (
            <PasteField
              text={pasted}
              busy={step.kind !== 'choose'}
              onEdit={setPasted}
              onCheck={() => lookAtText(texts.pasteName, pasted)}
              onClose={() => setPasted(undefined)}
            />
          )}
        </div>
      )
    case 'checked':
      return <EarlierCheckResult step={step} onChoose={lookAgain} onRun={write} onAgain={again} />
    case 'importing':
      return <ImportMeter {...step} />
    case 'done':
      return (
        <ImportDone {...step} text={texts.doneText} onAgain={anew}>
          <WrongRows check={step.check} beside={texts.unit} />
        </ImportDone>
      )
  }
}

interface PasteProps {
  text: string
  busy: boolean
  onEdit: (text: string) => void
  onCheck: () => void
  onClose: () => void
}

function PasteField({ text, busy, onEdit, onCheck, onClose }: PasteProps) {
  return (
    <div className="earlier-paste">
      <Field label={texts.pasteLabel} hint={texts.pasteHint}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 6, maxRows: 14 }}
            maxLength={100_000}
            value={text}
            onChange={({ target }) => onEdit(target.value)}
          />
        )}
      </Field>
      <div className="sheet-deeds">
        <Button type="primary" disabled={busy || text.trim() === ''} onClick={onCheck}>
          {texts.pasteCheck}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {texts.pasteCancel}
        </Button>
      </div>
    </div>
  )
}

/** A button that makes an empty sheet to fill in and saves it, by one click. */
function TemplateButton({ disabled }: { disabled: boolean }) {
  const { busy, run } = useDeed()
  const take = async () => {
    const answer = await run('brands.earlierTemplate', {})
    if (answer?.ok) saveFile(answer.value)
  }
  return (
    <Button icon={<Icon name="table" size={16} />} loading={busy} disabled={disabled} onClick={take}>
      {texts.template}
    </Button>
  )
}
