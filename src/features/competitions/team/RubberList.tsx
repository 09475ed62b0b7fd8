import { View } from '@tarojs/components'
import { useState } from 'react'
import { winnerOf } from '#shared/competitions/stages/matchGames'
import { gamesWords } from '#shared/competitions/stages/stageNames'
import { equalBoards } from '#shared/competitions/teams/equalBoards'
import { rubberScore } from '#shared/competitions/teams/rubberWords'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { TellRow } from './TellRow'
import { TellSheet } from './TellSheet'
import { teamTexts as texts } from './texts'
import './RubberList.scss'

/** 每一盘: who plays whom, in order, and what came of it. */
export function RubberList({ match, onChanged }: { match: TeamMatchView; onChanged: () => void }) {
  const { rubbers, rules, changes, result, tells } = match
  const equal = equalBoards(match)
  const [telling, tell] = useState<number>()
  const [said, say] = useState<string>()
  const told = rubbers.find(({ no }) => no === telling)
  const isBoards = rules.order === 'boards'
  return (
    <>
      {result?.endsWith('f') && <Notice tone="plain">{texts.forfeit}</Notice>}
      {equal && <Notice tone="plain">{texts.equal[equal]}</Notice>}
      {rubbers.length > 0 && (
        <View className="stack">
          <SectionTitle title={isBoards ? texts.boards : texts.rubbers} />
          <Card className="rubbers">
            {rubbers.map((rubber) => (
              <View key={rubber.no}>
                <Rubber rubber={rubber} isBoard={isBoards} />
                {tells?.nos.includes(rubber.no) && (
                  <TellRow {...{ rubber, isBoards }} side={tells.side} onPress={() => tell(rubber.no)} />
                )}
              </View>
            ))}
          </Card>
          {said && <Notice tone="good">{said}</Notice>}
          {told && tells && (
            <TellSheet
              {...{ match, rubber: told, side: tells.side }}
              onDone={(isEntered) => {
                say(isEntered ? texts.entered : texts.told)
                tell(undefined)
                onChanged()
              }}
              onClose={() => tell(undefined)}
            />
          )}
        </View>
      )}
      {changes.length > 0 && (
        <View>
          <SectionTitle title={texts.changes} />
          <Card className="rubbers">
            {changes.map(({ at, no, did, by, why = '' }) => (
              <View key={`${at}-${no}-${did}`} className="rubbers__change">
                {did === 'dropped' ? texts.dropped(no) : texts.change(no, by, why)}
              </View>
            ))}
          </Card>
        </View>
      )}
    </>
  )
}

function Rubber({ rubber, isBoard }: { rubber: RubberSeen; isBoard: boolean }) {
  const { no, first, second, red, isDoubles, needless } = rubber
  const winner = winnerOf(rubber.result)
  const label = isBoard ? texts.board(no) : isDoubles ? `${texts.rubber(no)}，${texts.doubles}` : texts.rubber(no)
  return (
    <View className="rubber">
      <View className="rubber__label">{label}</View>
      <View className="rubber__row">
        <Player names={first} isRed={red === 'first'} isWon={winner === 'first'} />
        <View className="rubber__middle">
          <View className={rubber.result ? 'rubber__score' : 'rubber__none'}>
            {rubberScore(rubber, isBoard) ?? (needless ? texts.needless : texts.open)}
          </View>
          {rubber.games && <View className="rubber__games">{gamesWords(rubber)}</View>}
        </View>
        <Player names={second} isRed={red === 'second'} isWon={winner === 'second'} isEnd />
      </View>
    </View>
  )
}

interface PlayerProps {
  names: string[]
  isRed: boolean
  isWon: boolean
  isEnd?: boolean
}

function Player({ names, isRed, isWon, isEnd = false }: PlayerProps) {
  const marks = ['rubber__who', isWon && 'rubber__who--won', isEnd && 'rubber__who--end'].filter(Boolean).join(' ')
  return (
    <View className={marks}>
      {names.join('、')}
      {isRed && <View className="rubber__red">{texts.red}</View>}
    </View>
  )
}
