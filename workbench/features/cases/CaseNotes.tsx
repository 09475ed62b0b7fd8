import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { CaseNote } from '#shared/cases/case'
import { textUpTo } from '#shared/text'
import { ReplyForm } from '../../ui/fields/ReplyForm'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { caseTexts as texts } from './texts'

const NoteSchema = textUpTo(500)

interface Props {
  caseId: string
  notes: CaseNote[]
  now: number
  onNoted: () => void
}

/** Notes for those who handle a case. */
export function CaseNotes({ caseId, notes, now, onNoted }: Props) {
  const { busy, run } = useDeed()
  const [isWriting, setWriting] = useState(false)
  const keep = async (text: string) => {
    if (!(await run('cases.note', { caseId, text }))?.ok) return
    say({ tone: 'good', text: texts.noted })
    setWriting(false)
    onNoted()
  }
  return (
    <Panel title={texts.notes} className="case-card__inside">
      {notes.map(({ text, by, at }) => (
        <div key={`${at}-${by}`} className="case-card__note">
          <span className="faint">{`${by}，${momentText(at, now)}`}</span>
          <div>{text}</div>
        </div>
      ))}
      {isWriting ? (
        <ReplyForm
          label={texts.writeNote}
          hint={texts.noteHint}
          schema={NoteSchema}
          max={500}
          act={texts.keepNote}
          busy={busy}
          onSend={keep}
          onClose={() => setWriting(false)}
        />
      ) : (
        <Button onClick={() => setWriting(true)}>{texts.writeNote}</Button>
      )}
    </Panel>
  )
}
