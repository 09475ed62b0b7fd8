import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import type { MyRegistration } from '#shared/events/view'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Loaded } from '#ui/states/Loaded'
import { CaseItem } from '../../features/cases/CaseItem'
import { MatchItem } from '../../features/competitions/MatchItem'
import { RegistrationItem } from '../../features/events/mine/RegistrationItem'
import { useMyRegistrations } from '../../features/events/mine/useMyRegistrations'
import { NothingComing } from '../MyEvents'
import { tabTexts } from '../texts'
import { comingItems } from './comingItems'

/** What comes next of a member: sign-ups and offers, matches, and what was said and is under way, along one line of time; `isLate` as in `useShownAgain`. */
export function MyNext({ isLate }: { isLate: boolean }) {
  const now = useNow()
  const events = useMyRegistrations()
  const cases = useAsk('cases.mine', {}, { keepAs: 'cases-first', keptFirst: true })
  const matches = useAsk('competitions.coming', {}, { keepAs: 'matches-first', keptFirst: true })
  useShownAgain(() => {
    void events.reload()
    void cases.reload()
    void matches.reload()
  }, isLate)
  const said = cases.load.kind === 'ready' ? cases.load.value.items : []
  const played = matches.load.kind === 'ready' ? matches.load.value : []
  const itemsOf = (registrations: MyRegistration[]) => comingItems({ registrations, cases: said, matches: played, now })

  return (
    <View>
      <SectionTitle title={tabTexts.myNext} more={{ label: tabTexts.allEvents, onPress: () => open('myEvents') }} />
      <Loaded
        load={events.load}
        onRetry={events.reload}
        skeletonRows={2}
        isEmpty={(all) => itemsOf(all).length === 0}
        empty={<NothingComing />}
      >
        {(all) => (
          <Card className="timeline">
            {itemsOf(all).map((item) =>
              item.kind === 'case' ? (
                <CaseItem key={item.row.id} row={item.row} now={now} />
              ) : item.kind === 'match' ? (
                <MatchItem key={item.match.id} match={item.match} now={now} />
              ) : (
                <RegistrationItem
                  key={item.registration.event.id}
                  registration={item.registration}
                  now={now}
                  isNext={item.isNext}
                />
              )
            )}
          </Card>
        )}
      </Loaded>
    </View>
  )
}
