import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { DeskToday } from '#shared/desk/today'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { officerTexts as texts } from '../texts'
import './TodayNumbers.scss'

/** The day in numbers, each with its list; one that only the desk has says so. */
export function TodayNumbers({ today }: { today: DeskToday }) {
  const { bindingRequests, cases, comments, eventReviews, openEvents, waitingPeople, drafts, vacantChairs } = today
  const atDesk = { note: texts.atDesk }
  const rows = [
    { title: texts.bindings, count: bindingRequests, onPress: () => open('officerBindings') },
    { title: texts.comments, count: comments, onPress: () => open('officerComments') },
    { title: texts.cases, count: cases, onPress: () => open('officerCases') },
    { title: texts.eventReviews, count: eventReviews },
    { title: texts.openEvents, count: openEvents, ...atDesk },
    { title: texts.waitingPeople, count: waitingPeople, ...atDesk },
    { title: texts.drafts, count: drafts, ...atDesk },
    ...(vacantChairs > 0 ? [{ title: texts.vacantChairs, count: vacantChairs, ...atDesk }] : []),
  ]
  return (
    <View>
      <SectionTitle title={texts.numbers} />
      <Card className="rows">
        {rows.map(({ count, ...row }) => (
          <Cell key={row.title} {...row} end={<View className="today-numbers__count">{count.toLocaleString()}</View>} />
        ))}
      </Card>
    </View>
  )
}
