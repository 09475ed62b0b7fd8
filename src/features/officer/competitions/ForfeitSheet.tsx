import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { judgeTexts as texts } from './judgeTexts'

interface Props {
  match: TeamMatchView
  onClose: () => void
  onDone: (words: string) => void
}

/** A whole team that did not come: every rubber is lost, and the match is over. */
export function ForfeitSheet({ match, onClose, onDone }: Props) {
  const [chosen, choose] = useState<string>()
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const ways = texts.forfeits(match.first.name, match.second.name)
  const result = ways.find(([label]) => label === chosen)?.[1]
  const reason = why.trim()
  const needs = match.state === 'final'
  const send = () =>
    once(async () => {
      if (!result || match.rev === undefined) return
      const input = { matchId: match.id, result, rev: match.rev, ...(reason && { why: reason }) }
      const answer = await callApi('competitions.decide', input)
      if (answer.ok) onDone(texts.forfeited)
      else setProblem(answer.text)
    })
  return (
    <Sheet title={texts.forfeit} onClose={onClose}>
      <View className="body stack">
        <Choice label={texts.how} options={ways.map(([label]) => label)} chosen={chosen} onChoose={choose} />
        {needs && <Field label={texts.why} value={why} maxLength={60} onChange={setWhy} />}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} disabled={!result || (needs && !reason)} onPress={send}>
          {chosen ? texts.decide(chosen) : texts.choose}
        </Button>
      </View>
    </Sheet>
  )
}
