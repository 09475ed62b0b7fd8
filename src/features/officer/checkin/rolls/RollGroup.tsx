import { View } from '@tarojs/components'
import type { RollPerson, RollView } from '#shared/checkin/rolls/view'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { rollTexts as texts } from './rollTexts'

interface Props {
  group: RollView['groups'][number]
  isShown: (person: RollPerson) => boolean
  onTap: (person: RollPerson) => void
}

/** A bus, a floor, a team: how many of it are there, and when it was whole. */
export function RollGroup({ group: { label, people }, isShown, onTap }: Props) {
  const times = people.flatMap(({ at }) => (at === undefined ? [] : [at]))
  const isWhole = times.length === people.length && times.length > 0
  const shown = people.filter(isShown)
  if (shown.length === 0) return null
  const count = isWhole ? texts.whole(Math.max(...times)) : texts.count(times.length, people.length)
  return (
    <View>
      {label !== '' && <SectionTitle title={`${label}　${count}`} />}
      <Card className="rows">
        {shown.map((person) => (
          <CheckRow
            key={person.memberId}
            title={person.name}
            note={noteOf(person)}
            on={person.at !== undefined}
            onPress={() => onTap(person)}
          />
        ))}
      </Card>
    </View>
  )
}

function noteOf({ enterpriseName, at, outAt }: RollPerson): string {
  const moments = [at !== undefined && texts.here(at), outAt !== undefined && texts.gone(outAt)]
  return [enterpriseName, ...moments].filter(Boolean).join('，')
}
