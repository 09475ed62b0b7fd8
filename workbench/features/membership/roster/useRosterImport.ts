import { useState } from 'react'
import type { ImportCheck } from '#shared/membership/rosterImport'
import { callApi } from '../../../deskLine'
import { bring } from '../../../files/uploadFile'
import { holdings } from '../../../today'
import { rosterTexts as texts } from './texts'

/** The state of an import: one step after the other, and back to the first when something is refused. */
export type RosterStep =
  | { kind: 'choose'; fault?: string }
  | { kind: 'bringing'; name: string; share: number }
  | { kind: 'checking'; name: string }
  | { kind: 'checked'; name: string; uploadId: string; check: ImportCheck }
  | { kind: 'importing'; done: number; total: number }
  | { kind: 'done'; total: number }

export function useRosterImport(onDone: () => void) {
  const [step, setStep] = useState<RosterStep>({ kind: 'choose' })

  const check = async (file: File) => {
    const { name } = file
    const onProgress = (share: number) => setStep({ kind: 'bringing', name, share })
    onProgress(0)
    const brought = await bring({ kind: 'paper', bytes: file, onProgress })
    if (!brought.ok) return setStep({ kind: 'choose', fault: brought.text })
    setStep({ kind: 'checking', name })
    const { uploadId } = brought.value
    const answer = await callApi('membership.checkImport', { uploadId })
    if (!answer.ok) return setStep({ kind: 'choose', fault: answer.text })
    setStep({ kind: 'checked', name, uploadId, check: answer.value })
  }

  const run = async (uploadId: string, { digest, counts, phones = [] }: ImportCheck) => {
    const agreed = { uploadId, digest, ...(phones.length > 0 && { phones: phones.length }) }
    const total = counts.added + counts.changed
    for (let left = total; left > 0; ) {
      setStep({ kind: 'importing', done: total - left, total })
      const answer = await callApi('membership.import', { ...agreed, expected: left })
      if (!answer.ok) return setStep({ kind: 'choose', fault: texts.stopped(total - left, answer.text) })
      left = answer.value.left
    }
    setStep({ kind: 'done', total })
    holdings.refresh()
    onDone()
  }

  return { step, check, run, again: () => setStep({ kind: 'choose' }) }
}
