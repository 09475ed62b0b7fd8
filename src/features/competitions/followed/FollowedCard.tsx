import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import { clockText } from '#shared/beijingTime'
import type { PlayerMatch, PlayerView } from '#shared/competitions/day/playerView'
import { outcomeFor } from '#shared/competitions/play/resultWords'
import { gamesWords, scoreWords } from '#shared/competitions/stages/stageNames'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { Tag, type Tone } from '#ui/states/Tag'
import { competitionTexts } from '../texts'
import { followedTexts as texts } from './texts'
import './FollowedCard.scss'

interface Props {
  competitionId: string
  no: number
  isByStages: boolean
  onOther: () => void
  onEnd: () => void
}

const EVERY_MS = 30_000

/** The one who is followed: place, the next match with its table, then every result. */
export function FollowedCard({ competitionId, no, isByStages, onOther, onEnd }: Props) {
  const { load, reload } = useAsk(
    'competitions.player',
    { competitionId, no },
    { keepAs: `player:${competitionId}:${no}` }
  )
  useListGestures({ onRefresh: reload })
  useShownAgain(reload, true)
  useWhileShown(load.kind === 'ready', reload, EVERY_MS)
  return (
    <Card className="followed">
      <Loaded load={load} onRetry={reload}>
        {(view) => <Followed view={view} isByStages={isByStages} />}
      </Loaded>
      <View className="followed__deeds">
        <Button kind="quiet" onPress={onOther}>
          {texts.other}
        </Button>
        <Button kind="quiet" onPress={onEnd}>
          {texts.end}
        </Button>
      </View>
    </Card>
  )
}

function Followed({ view, isByStages }: { view: PlayerView; isByStages: boolean }) {
  const { player, place, points, entrants, next, past, lone } = view
  return (
    <View>
      <View className="followed__head stack">
        <SectionTitle title={texts.of(player.name)} />
        <View>
          {[
            player.unit,
            place !== undefined && competitionTexts.place(place, entrants),
            points !== undefined && competitionTexts.points(points),
          ]
            .filter(Boolean)
            .join('，')}
        </View>
        {player.withdrawn && <Notice tone="plain">{texts.withdrawn}</Notice>}
        {next.length === 0 && <View>{lone ? texts.lone[lone] : texts.nothingNext}</View>}
      </View>
      {next.map((match) => (
        <Line key={`${match.stage}${match.startsAt}`} {...{ match, isByStages }} />
      ))}
      {past.map((match) => (
        <Line key={`${match.stage}${match.startsAt}${match.opponent?.no}`} {...{ match, isByStages }} />
      ))}
    </View>
  )
}

function Line({ match, isByStages }: { match: PlayerMatch; isByStages: boolean }) {
  const { stage, table, startsAt, opponent } = match
  return (
    <Cell
      title={texts.against(opponent?.name ?? texts.tbd)}
      note={[
        stage,
        texts.table(table),
        match.state !== 'final' && startsAt !== undefined && texts.at(clockText(startsAt)),
        match.state === 'final' && isByStages && gamesWords(match),
      ]
        .filter(Boolean)
        .join('，')}
      end={<Tag {...tagOf(match, isByStages)} />}
    />
  )
}

function tagOf({ side, state, result, ...match }: PlayerMatch, isByStages: boolean): { tone: Tone; text: string } {
  if (state !== 'final' || !result) return { tone: state === 'disputed' ? 'bad' : 'live', text: texts.states[state] }
  const outcome = outcomeFor(side, result)
  const words = competitionTexts.outcomes[outcome]
  const score = isByStages && match.games ? ` ${scoreWords({ ...match, result })}` : ''
  return { tone: outcome === 'won' ? 'good' : 'end', text: `${words}${score}` }
}
