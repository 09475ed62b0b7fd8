import Button from 'antd/es/button'
import { type ReactNode, useRef } from 'react'
import { Notice } from '../ui/states/Notice'
import type { SheetStep } from './sheetStep'
import { sheetTexts as texts } from './sheetTexts'

interface Props<Check> {
  step: Extract<SheetStep<Check>, { kind: 'choose' | 'bringing' | 'checking' }>
  label: string
  onChoose: (file: File) => void
  /** Button of the empty sheet, which waits while a file is under way. */
  beside: (disabled: boolean) => ReactNode
}

/** The first step of an import: a file of this computer. */
export function SheetChooser<Check>({ step, label, onChoose, beside }: Props<Check>) {
  const chooser = useRef<HTMLInputElement>(null)
  const waiting = waitingWords(step)
  return (
    <>
      {step.kind === 'choose' && step.fault && <Notice tone="bad">{step.fault}</Notice>}
      <div className="sheet-deeds">
        <Button type="primary" loading={waiting !== undefined} onClick={() => chooser.current?.click()}>
          {waiting ?? label}
        </Button>
        {beside(waiting !== undefined)}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onChoose(file)
          target.value = ''
        }}
      />
    </>
  )
}

function waitingWords<Check>(step: Props<Check>['step']): string | undefined {
  if (step.kind === 'bringing') return texts.bringing(step.name, step.share)
  return step.kind === 'checking' ? texts.checking(step.name) : undefined
}
