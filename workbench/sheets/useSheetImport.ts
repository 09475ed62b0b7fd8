import { useState } from 'react'
import { newKey } from '#client/newKey'
import { bring } from '../files/uploadFile'
import { holdings } from '../today'
import type { AnyCheck, NotWritten, ReadingChoice, SheetStep } from './sheetStep'
import { sheetTexts as texts } from './sheetTexts'

type Told<Value> = { ok: true; value: Value } | { ok: false; text: string }

/** A file that was brought, or a range that was pasted under a key of its own. */
interface Brought {
  uploadId: string
  text?: string
}

/** What one kind of sheet is checked and written by. */
export interface SheetDeeds<Check, Agreed> {
  check: (how: Brought & ReadingChoice) => Promise<Told<Check>>
  /** Writes a part; `expected` is the number of rows that are still to be written. */
  run: (
    how: Brought & ReadingChoice & { digest: string; expected: number },
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
    await lookAt(name, { uploadId: brought.value.uploadId })
  }

  const lookAt = async (name: string, how: Brought) => {
    setStep({ kind: 'checking', name })
    const answer = await check(how)
    if (!answer.ok) return setStep({ kind: 'choose', fault: answer.text })
    setStep({ kind: 'checked', name, ...how, check: answer.value, choice: {}, busy: false })
  }

  const lookAtText = (name: string, text: string) =>
    lookAt(name, { uploadId: `${newKey()}${newKey().slice(0, 8)}`, text })

  const lookAgain = async (choice: ReadingChoice) => {
    if (step.kind !== 'checked' || step.busy) return
    const { fault: _fault, ...before } = step
    setStep({ ...before, choice, busy: true })
    const answer = await check({ ...broughtIn(step), ...choice })
    if (!answer.ok) return setStep({ ...before, choice, busy: false, fault: answer.text })
    setStep({ ...before, check: answer.value, choice, busy: false })
  }

  const write = async (total: number, agreed: Agreed) => {
    if (step.kind !== 'checked' || step.busy) return
    const { uploadId, choice, check: checked } = step
    const how = broughtIn(step)
    const not: NotWritten[] = []
    for (let left = total; left > 0; ) {
      setStep({ kind: 'importing', done: total - left, total })
      const answer = await run({ ...how, digest: checked.digest, expected: left, ...choice }, agreed)
      if (!answer.ok) return setStep({ kind: 'choose', fault: texts.stopped(total - left, answer.text) })
      left = answer.value.left
      not.push(...(answer.value.not ?? []))
    }
    setStep({ kind: 'done', total: total - not.length, importId: uploadId, check: checked, not })
    holdings.refresh()
    onDone()
  }

  return { step, look, lookAtText, lookAgain, write, again: () => setStep({ kind: 'choose' }) }
}

function broughtIn({ uploadId, text }: Brought): Brought {
  return { uploadId, ...(text !== undefined && { text }) }
}
