import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import type { GameResult, GamesTold } from '#shared/competitions/play/match'
import { isSameTold } from '#shared/competitions/play/sameTold'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import { gamesWords } from '#shared/competitions/stages/stageNames'
import type { TypedGame } from '#shared/competitions/stages/typedGames'
import { rubberScore } from '#shared/competitions/teams/rubberWords'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { judgeTexts as texts } from './judgeTexts'
import { LaterList } from './LaterList'
import { WayChoice } from './WayChoice'

interface Props {
  match: TeamMatchView
  rubber: RubberSeen
  onClose: () => void
  onDone: (words: string) => void
}

type Decided = GamesTold & { result: GameResult }

/** One rubber: how it ended, and the reason where another result stands there. */
export function RubberSheet({ match, rubber, onClose, onDone }: Props) {
  const isBoards = match.rules.order === 'boards'
  const [decided, decide] = useState<Decided>()
  const [typed, setTyped] = useState<TypedGame[]>([])
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<string>()
  const [later, setLater] = useState<LaterChange[]>()
  const { busy, once } = useOneAtATime()
  const isForfeited = match.result?.endsWith('f') ?? false
  const against = [rubber.told?.first, rubber.told?.second, rubber.result ? rubber : undefined]
  const corrects =
    decided !== undefined && (isForfeited || against.some((one) => one !== undefined && !isSameTold(one, decided)))
  const reason = why.trim()
  const sides = { first: sideOf(rubber.first), second: sideOf(rubber.second) }

  const send = (accepts?: string[]) =>
    once(async () => {
      if (!decided) return
      const about = { matchId: match.id, no: rubber.no, ...decided, ...(reason && { why: reason }) }
      const input = { ...about, ...(accepts && { accepts }) }
      const answer = await callApi('competitions.enterRubber', input)
      setLater(undefined)
      if (!answer.ok && answer.reason === 'changes_later') {
        const asked = await askApi('competitions.whatIfRubber', input)
        if (asked.ok) return setLater(asked.value)
      }
      if (!answer.ok) return setProblem(answer.text)
      const { first, second } = answer.value.score
      onDone(texts.rubberDone(rubber.no, `${first} : ${second}`, answer.value.isOver))
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
    <Sheet title={texts.against(sides.first.name, sides.second.name)} onClose={onClose}>
      <View className="body stack">
        {(['first', 'second'] as const).map((side) => {
          const told = rubber.told?.[side]
          return (
            told && (
              <Notice key={side} tone="plain">
                {texts.told(sides[side].name)}：{rubberScore(told, isBoards)} {gamesWords(told)}
              </Notice>
            )
          )
        })}
        <WayChoice
          row={sides}
          bestOf={isBoards ? undefined : match.bestOf}
          ofTeams
          {...{ decided, typed }}
          onType={setTyped}
          onDecide={decide}
        />
        {corrects && (
          <>
            <View>{texts.correctHint}</View>
            <View className="chips__row">
              {texts.grounds.map((ground) => (
                <Button key={ground} kind="quiet" onPress={() => setWhy(ground)}>
                  {ground}
                </Button>
              ))}
            </View>
            <Field label={texts.why} value={why} maxLength={60} onChange={setWhy} />
          </>
        )}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} disabled={!decided || (corrects && !reason)} onPress={() => send()}>
          {decided ? texts.decide(rubberScore(decided, isBoards) ?? '') : texts.choose}
        </Button>
      </View>
    </Sheet>
  )
}

function sideOf(names: string[]) {
  return { no: 0, name: names.join('、'), unit: '' }
}
