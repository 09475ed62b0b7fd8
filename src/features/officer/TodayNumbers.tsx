import { View } from '@tarojs/components'
import type { DeskToday } from '#shared/identity/desk'
import { Card } from '#ui/Card'
import { Cell } from '#ui/Cell'
import { SectionTitle } from '#ui/SectionTitle'
import { officerTexts as texts } from './texts'
import './TodayNumbers.scss'

/** The day in numbers; what they stand for is done at the desk. */
export function TodayNumbers({ today }: { today: DeskToday }) {
  const { bindingRequests, openEvents, waitingPeople, drafts } = today
  const rows: [string, number][] = [
    [texts.bindings, bindingRequests],
    [texts.openEvents, openEvents],
    [texts.waitingPeople, waitingPeople],
    [texts.drafts, drafts],
  ]
  return (
    <View>
      <SectionTitle title={texts.numbers} />
      <Card className="rows">
        {rows.map(([title, count]) => (
          <Cell
            key={title}
            title={title}
            end={<View className="today-numbers__count">{count.toLocaleString()}</View>}
          />
        ))}
      </Card>
    </View>
  )
}
