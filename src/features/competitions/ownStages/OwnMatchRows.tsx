import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { clockText } from '#shared/beijingTime'
import { isWonBy } from '#shared/competitions/stages/matchGames'
import { scoreWords, stageName } from '#shared/competitions/stages/stageNames'
import type { OwnStageMatch } from '#shared/competitions/stages/view'
import { otherSide } from '#shared/competitions/swiss/sides'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { linesOf, ownGames, ownScore } from './ownScore'
import { ownStageTexts as texts } from './texts'

interface Props {
  title: string
  matches: OwnStageMatch[]
  /** Matches between teams have a page each. */
  ofTeams: boolean
}

/** Matches of the reader's own in a list: what is to come with its time, what was played with its score. */
export function OwnMatchRows({ title, matches, ofTeams }: Props) {
  if (matches.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} />
      <Card className="rows">
        {matches.map((match) => (
          <Cell
            key={match.id}
            title={match.opponent.name}
            note={noteOf(match)}
            end={<End match={match} />}
            onPress={ofTeams ? () => open('teamMatch', { id: match.id }) : undefined}
          />
        ))}
      </Card>
    </View>
  )
}

function noteOf(match: OwnStageMatch): string {
  const { games, side, decided, state, startsAt, table } = match
  if (state !== 'final') return `${stageName(match)}，${clockText(startsAt)}，${table} ${texts.table}`
  const played = games ? linesOf(ownGames(games, side)) : match.score ? '' : scoreWords(match)
  return [[stageName(match), played].filter(Boolean).join('，'), decided && texts.decidedBy(decided.by, decided.why)]
    .filter(Boolean)
    .join('。')
}

function End({ match }: { match: OwnStageMatch }) {
  if (match.state !== 'final') return null
  if (match.result === '1/2') return <Tag tone="mute" text={texts.drawn} />
  const isWon = isWonBy(match, match.side)
  const score = match.score
    ? ` ${match.score[match.side]} : ${match.score[otherSide(match.side)]}`
    : match.games
      ? ` ${ownScore(ownGames(match.games, match.side))}`
      : ''
  return <Tag tone={isWon ? 'good' : 'mute'} text={`${isWon ? texts.won : texts.lost}${score}`} />
}
