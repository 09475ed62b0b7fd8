import { useState } from 'react'
import { bring } from '../files/uploadFile'
import { holdings } from '../today'
import type { AnyCheck, NotWritten, ReadingChoice, SheetStep } from './sheetStep'
import { sheetTexts as texts } from './sheetTexts'

type Told<Value> = { ok: true; value: Value } | { ok: false; text: string }

/** What one kind of sheet is checked and written by. */
export interface SheetDeeds<Check, Agreed> {
  check: (how: ReadingChoice & { uploadId: string }) => Promise<Told<Check>>
  /** Writes a part; `expected` is the number of rows that are still to be written. */
  run: (
    how: ReadingChoice & { uploadId: string; digest: string; expected: number },
    agreed: Agreed
  ) => Promise<Told<{ left: number; not?: NotWritten[] }>>
  onDone: () => void
}

/** 导入. A sheet is brought, checked as often as the officer wants to read it otherwise, and written part by part. */
export function useSheetImport<Check extends AnyCheck, Agreed>({ check, run, onDone }: SheetDeeds<Check, Agreed>) {
  const [step, setStep] = useState<SheetStep<Check>>({ kind: 'choose' })

  const look = async (file: File) => {
    const { name } = file
    const onProgress = (share: number) => setStep({ kind: 'bringing', name, share })
    onProgress(0)
    const brought = await bring({ kind: 'paper', bytes: file, onProgress })
    if (!brought.ok) return setStep({ kind: 'choose', fault: brought.text })
    setStep({ kind: 'checking', name })
    const { uploadId } = brought.value
    const answer = await check({ uploadId })
    if (!answer.ok) return setStep({ kind: 'choose', fault: answer.text })
    setStep({ kind: 'checked', name, uploadId, check: answer.value, choice: {}, busy: false })
  }

  const lookAgain = async (choice: ReadingChoice) => {
    if (step.kind !== 'checked' || step.busy) return
    const { fault: _fault, ...before } = step
    setStep({ ...before, choice, busy: true })
    const answer = await check({ uploadId: step.uploadId, ...choice })
    if (!answer.ok) return setStep({ ...before, choice, busy: false, fault: answer.text })
    setStep({ ...before, check: answer.value, choice, busy: false })
  }

  const write = async (total: number, agreed: Agreed) => {
    if (step.kind !== 'checked' || step.busy) return
    const { uploadId, choice, check: checked } = step
    const not: NotWritten[] = []
    for (let left = total; left > 0; ) {
      setStep({ kind: 'importing', done: total - left, total })
      const answer = await run({ uploadId, digest: checked.digest, expected: left, ...choice }, agreed)
      if (!answer.ok) return setStep({ kind: 'choose', fault: texts.stopped(total - left, answer.text) })
      left = answer.value.left
      not.push(...(answer.value.not ?? []))
    }
    setStep({ kind: 'done', total: total - not.length, importId: uploadId, check: checked, not })
    holdings.refresh()
    onDone()
  }

  return { step, look, lookAgain, write, again: () => setStep({ kind: 'choose' }) }
}
