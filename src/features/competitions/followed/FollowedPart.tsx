import { useState } from 'react'
import type { EntrantSeen, StandingsView } from '#shared/competitions/play/view'
import type { StagesView } from '#shared/competitions/stages/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { FollowedCard } from './FollowedCard'
import { FollowSheet } from './FollowSheet'
import { followedTexts as texts } from './texts'
import { useFollowed } from './useFollowed'

/** 关注一位选手. Somebody chosen on this phone comes first on the page. */
export function FollowedPart({ view }: { view: StandingsView | StagesView }) {
  const { id } = view.competition
  const { no, follow } = useFollowed(id)
  const [isChoosing, choose] = useState(false)
  const entrants: EntrantSeen[] = 'groups' in view ? view.entrants : view.rows
  if (entrants.length === 0) return null
  return (
    <>
      {no === undefined ? (
        <Card className="rows">
          <Cell icon="star" title={texts.follow} note={texts.followNote} onPress={() => choose(true)} />
        </Card>
      ) : (
        <FollowedCard
          key={no}
          {...{ competitionId: id, no, isByStages: 'groups' in view }}
          onOther={() => choose(true)}
          onEnd={() => follow(undefined)}
        />
      )}
      {isChoosing && (
        <FollowSheet
          entrants={entrants}
          onChoose={(chosen) => {
            follow(chosen)
            choose(false)
          }}
          onClose={() => choose(false)}
        />
      )}
    </>
  )
}
