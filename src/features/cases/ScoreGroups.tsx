import { View } from '@tarojs/components'
import { dayText } from '#shared/beijingTime'
import type { GroupScore } from '#shared/cases/score'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { scoreTexts as texts } from './scoreTexts'

interface Props {
  title: string
  groups: (GroupScore & { key: string; name: string })[]
}

/** The board for parts of the whole: what was answered in time, how it was liked, and since when the oldest is open. */
export function ScoreGroups({ title, groups }: Props) {
  if (groups.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} />
      <Card className="rows">
        {groups.map(({ key, name, said, ...group }) => (
          <Cell key={key} title={name} note={noteOf(group)} end={texts.cases(said)} />
        ))}
      </Card>
    </View>
  )
}

function noteOf({ answered, inTime, rated, oldestAt }: Omit<GroupScore, 'said'>): string {
  return [
    texts.groupNote(answered, inTime),
    rated && texts.groupGood(rated.good, rated.count),
    oldestAt !== undefined && texts.groupOldest(dayText(oldestAt, Date.now())),
  ]
    .filter(Boolean)
    .join('；')
}
