import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import type { OwnCompetition } from '#shared/competitions/play/view'
import type { OwnStages } from '#shared/competitions/stages/view'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { OwnPage } from '../own/OwnPage'
import { OwnStagesPage } from '../ownStages/OwnStagesPage'
import { competitionTexts as texts } from '../texts'

/** What the other tells, and the next round, appear by themselves. */
const EVERY_MS = 20_000

export default function OwnCompetitionPage() {
  const { id } = useParams()
  const { load, reload } = useAsk(
    'competitions.mine',
    { ...(id && { competitionId: id }) },
    { keepAs: `competition:${id ?? ''}` }
  )
  useListGestures({ onRefresh: reload })
  useShownAgain(reload)
  useWhileShown(load.kind === 'ready' && load.value !== null && isPlayed(load.value), reload, EVERY_MS)
  return (
    <Screen>
      <InnerBar title={texts.mine} />
      <AsPerson>
        <Loaded load={load} onRetry={reload} edged isEmpty={(own) => own === null} empty={<InNone />}>
          {(own) =>
            own &&
            ('matches' in own ? (
              <OwnStagesPage own={own} onChanged={reload} />
            ) : (
              <OwnPage own={own} onChanged={reload} />
            ))
          }
        </Loaded>
      </AsPerson>
    </Screen>
  )
}

function isPlayed({ competition, me }: OwnCompetition | OwnStages): boolean {
  return competition.state === 'running' && !me.withdrawn
}

function InNone() {
  const action = { label: texts.find, onPress: () => open('events') }
  return <EmptyState motif="empty-registrations" title={texts.none} text={texts.noneText} action={action} />
}
