import Button from 'antd/es/button'
import { useDemonstration } from '#client/line/useDemonstration'
import { useOneAtATime } from '#client/useOneAtATime'
import { session } from '../../../deskSession'
import { say } from '../../../ui/states/toasts'
import { competitionTexts as texts } from '../texts'

interface Props {
  competitionId: string
  onPlayed: () => void
}

/** 打一轮, in the demonstration alone: everybody at the tables tells their result by their own deed. */
export function DemoRound({ competitionId, onPlayed }: Props) {
  const isDemonstration = useDemonstration()
  const { busy, once } = useOneAtATime()
  if (!isDemonstration) return null
  const play = () =>
    once(async () => {
      const played = await ask(competitionId)
      say(
        played.ok
          ? { tone: 'good', text: texts.demoPlayed(played.round, played.tables) }
          : { tone: 'bad', text: played.text }
      )
      onPlayed()
    })
  return (
    <Button loading={busy} title={texts.demoTip} onClick={play}>
      {texts.demoRound}
    </Button>
  )
}

type Played = { ok: true; round: number; tables: number } | { ok: false; text: string }

async function ask(competitionId: string): Promise<Played> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${session.get()}` }
  try {
    const response = await fetch('/demo/play-round', {
      method: 'POST',
      headers,
      body: JSON.stringify({ competitionId }),
    })
    return response.ok ? await response.json() : { ok: false, text: texts.demoFailed }
  } catch {
    return { ok: false, text: texts.demoFailed }
  }
}
