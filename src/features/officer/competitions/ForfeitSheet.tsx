import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { judgeTexts as texts } from './judgeTexts'
import { LaterList } from './LaterList'

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
  const [later, setLater] = useState<LaterChange[]>()
  const { busy, once } = useOneAtATime()
  const ways = texts.forfeits(match.first.name, match.second.name)
  const result = ways.find(([label]) => label === chosen)?.[1]
  const reason = why.trim()
  const needs = match.state === 'final'
  const send = (accepts?: string[]) =>
    once(async () => {
      if (!result || match.rev === undefined) return
      const input = {
        matchId: match.id,
        result,
        rev: match.rev,
        ...(reason && { why: reason }),
        ...(accepts && { accepts }),
      }
      const answer = await callApi('competitions.decide', input)
      setLater(undefined)
      if (answer.ok) return onDone(texts.forfeited)
      if (answer.reason === 'changes_later') {
        const asked = await askApi('competitions.whatIf', input)
        if (asked.ok) return setLater(asked.value)
      }
      setProblem(answer.text)
    })
  if (later)
    return (
      <LaterList
        {...{ later, busy }}
        onYes={() => send(later.map(({ matchId }) => matchId))}
        onClose={() => setLater(undefined)}
      />
    )
  return (
    <Sheet title={texts.forfeit} onClose={onClose}>
      <View className="body stack">
        <Choice label={texts.how} options={ways.map(([label]) => label)} chosen={chosen} onChoose={choose} />
        {needs && <Field label={texts.why} value={why} maxLength={60} onChange={setWhy} />}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} disabled={!result || (needs && !reason)} onPress={() => send()}>
          {chosen ? texts.decide(chosen) : texts.choose}
        </Button>
      </View>
    </Sheet>
  )
}
