import { momentText } from '#shared/beijingTime'
import type { SessionSeen } from '#shared/events/view'
import { Choice } from '#ui/fields/Choice'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { enrolTexts as texts } from './enrolTexts'

interface Props {
  sessions: SessionSeen[]
  chosen: string | undefined
  now: number
  onChoose: (session: string) => void
}

/** 报哪一场, where there are several. */
export function SessionChoice({ sessions, chosen, now, onChoose }: Props) {
  if (sessions.length < 2) return null
  const wordsOf = ({ name, startsAt }: SessionSeen) => `${name}，${momentText(startsAt, now)}`
  const one = sessions.find(({ id }) => id === chosen)
  return (
    <FieldFrame label={texts.whichSession}>
      <Choice
        label={texts.whichSession}
        options={sessions.map(wordsOf)}
        chosen={one && wordsOf(one)}
        onChoose={(words) => onChoose(sessions.find((session) => wordsOf(session) === words)?.id ?? '')}
      />
    </FieldFrame>
  )
}
