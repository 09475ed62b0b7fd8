import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { newKey } from '#client/newKey'
import { LONGEST_REPORT } from '#shared/competitions/play/input'
import { readTrf } from '#shared/competitions/trf/readTrf'
import { Confirm } from '../../../ui/Confirm'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { bringTexts as texts } from './bringTexts'
import { RulesFields } from './RulesFields'
import { useRulesForm } from './useRulesForm'

interface Props {
  eventId: string
  onClose: () => void
  onMade: (competitionId: string) => void
}

/** 用 TRF 文件接着办. What is wrong with the file is told line by line, and nothing is written then. */
export function BringDialog({ eventId, onClose, onMade }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const form = useRulesForm()
  const [file, setFile] = useState<{ name: string; report: string }>()
  const [fault, setFault] = useState<string>()
  const [key] = useState(newKey)
  const { busy, run } = useDeed()
  const take = async (chosen: File) => {
    const report = (await chosen.text()).slice(0, LONGEST_REPORT)
    const read = readTrf(report)
    setFile(read.ok ? { name: chosen.name, report } : undefined)
    setFault(read.ok ? undefined : read.text)
    if (!read.ok) return
    const { roundsTotal = 0, rounds, title } = read.value
    form.set({ ...(title && { name: title.slice(0, 30) }), roundsTotal: Math.max(roundsTotal, rounds.length, 1) })
  }
  const make = async () => {
    if (!file) return setFault(texts.missing)
    const rules = form.take()
    if (!rules) return
    const answer = await run('competitions.bring', { ...rules, eventId, newKey: key, report: file.report })
    if (!answer) return
    if (!answer.ok) return setFault(answer.text)
    say({ tone: 'good', text: texts.made(answer.value.entered, answer.value.rounds) })
    onMade(answer.value.competitionId)
  }
  return (
    <Confirm open title={texts.open} act={texts.yes} busy={busy} onAct={make} onClose={onClose}>
      <p>{texts.about}</p>
      <p className="past-order">
        <Button onClick={() => chooser.current?.click()}>{texts.choose}</Button>
        {file && <span role="status"> {texts.chosen(file.name)}</span>}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".trf,.trfx,.txt"
        aria-label={texts.choose}
        onChange={async ({ target }) => {
          const chosen = target.files?.[0]
          target.value = ''
          if (chosen) await take(chosen)
        }}
      />
      {fault && <Notice tone="bad">{fault}</Notice>}
      <RulesFields form={form} />
    </Confirm>
  )
}
