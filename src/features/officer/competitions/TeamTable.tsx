import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import { clockText } from '#shared/beijingTime'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import { equalBoards } from '#shared/competitions/teams/equalBoards'
import { rubberScore, toldState } from '#shared/competitions/teams/rubberWords'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { CardPart } from './CardPart'
import { ForfeitSheet } from './ForfeitSheet'
import { judgeTexts as texts } from './judgeTexts'
import { RubberSheet } from './RubberSheet'

const EVERY_MS = 10_000

/** What a judge does at one match between teams. */
export function TeamTable({ matchId }: { matchId: string }) {
  const { load, reload } = useAsk('competitions.teamMatch', { matchId })
  useListGestures({ onRefresh: reload })
  useShownAgain(reload)
  useWhileShown(load.kind === 'ready', reload, EVERY_MS)
  return (
    <View className="body stack">
      <Loaded load={load} onRetry={reload}>
        {(match) => <Judging match={match} onChanged={reload} />}
      </Loaded>
    </View>
  )
}

function Judging({ match, onChanged }: { match: TeamMatchView; onChanged: () => void }) {
  const { first, second, openedAt, score, rubbers, number, table, startsAt, rules, state, result } = match
  const [opened, open] = useState<number>()
  const [said, say] = useState<string>()
  const [forfeits, forfeit] = useState(false)
  const rubber = rubbers.find(({ no }) => no === opened)
  const next = rubbers.find(({ result }) => !result)?.no
  const isBoards = rules.order === 'boards'
  const equal = equalBoards(match)
  return (
    <View className="stack">
      <SectionTitle title={texts.against(first.name, second.name)} />
      <View>{texts.teamWhen(number, table, clockText(startsAt))}</View>
      {said && <Notice tone="good">{said}</Notice>}
      {openedAt === undefined && state !== 'final' ? (
        <Sealed match={match} onChanged={onChanged} />
      ) : (
        <>
          <Notice tone="plain">
            {result?.endsWith('f')
              ? scoreWords({ result })
              : texts.teamScore(score?.first ?? 0, score?.second ?? 0, isBoards)}
          </Notice>
          {equal && <Notice tone="plain">{texts.equal[equal]}</Notice>}
          {rubbers.length > 0 && (
            <Card className="rows">
              {rubbers.map((one) => (
                <Cell
                  key={one.no}
                  title={texts.against(one.first.join('、'), one.second.join('、'))}
                  note={texts.rubber(one.no, isBoards)}
                  end={<End rubber={one} isBoards={isBoards} />}
                  onPress={
                    one.result || (!one.needless && (isBoards || one.no === next)) ? () => open(one.no) : undefined
                  }
                />
              ))}
            </Card>
          )}
        </>
      )}
      <Button kind="quiet" onPress={() => forfeit(true)}>
        {texts.forfeit}
      </Button>
      {match.cardKinds && <CardPart row={match} kinds={match.cardKinds} onChanged={onChanged} />}
      {forfeits && (
        <ForfeitSheet
          match={match}
          onClose={() => forfeit(false)}
          onDone={(words) => {
            say(words)
            forfeit(false)
            onChanged()
          }}
        />
      )}
      {rubber && (
        <RubberSheet
          {...{ match, rubber }}
          onClose={() => open(undefined)}
          onDone={(words) => {
            say(words)
            open(undefined)
            onChanged()
          }}
        />
      )}
    </View>
  )
}

function End({ rubber, isBoards }: { rubber: RubberSeen; isBoards: boolean }) {
  const score = rubberScore(rubber, isBoards)
  if (score) return <Tag tone="end" text={score} />
  const told = toldState(rubber)
  if (told) return <Tag tone={told === 'differs' ? 'bad' : 'warn'} text={texts.toldStates[told]} />
  return <Tag tone="mute" text={rubber.needless ? texts.needless : texts.notEntered} />
}

/** Who has handed in, and after the deadline the deed that fills what is missing. */
function Sealed({ match, onChanged }: { match: TeamMatchView; onChanged: () => void }) {
  const now = useNow()
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const isLate = now >= match.closesAt
  const fill = () =>
    once(async () => {
      const answer = await callApi('competitions.fillLineups', { matchId: match.id })
      setProblem(answer.ok ? undefined : answer.text)
      onChanged()
    })
  return (
    <>
      <Card className="rows">
        {[match.first, match.second].map(({ no, name, captain, handedAt }) => (
          <Cell
            key={no}
            title={name}
            note={captain && texts.captain(captain)}
            end={
              <Tag
                tone={handedAt === undefined ? 'warn' : 'good'}
                text={handedAt === undefined ? texts.notHanded : texts.handed(clockText(handedAt))}
              />
            }
          />
        ))}
      </Card>
      <Notice tone="plain">{isLate ? texts.fillNote : texts.fillLater(clockText(match.closesAt))}</Notice>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} disabled={!isLate} onPress={fill}>
        {texts.fill}
      </Button>
    </>
  )
}
