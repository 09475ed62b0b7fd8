import { View } from '@tarojs/components'
import { useState } from 'react'
import { awaitsTag } from '#shared/events/approval/approvalWords'
import type { OwnInEvent } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { recordNote, enrolTexts as texts } from './enrolTexts'
import { FairMark } from './FairMark'

/** Rows that stand before somebody asks for all of them. */
const FEW = 6

/** 想来的: everybody of the union who is in or waits, the first first, with how it was before. */
export function InsideList({ own }: { own: OwnInEvent[] }) {
  const [all, setAll] = useState(false)
  if (own.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.insideTitle(own.length)} />
      <Card className="rows">
        {(all ? own : own.slice(0, FEW)).map((one) => (
          <Cell
            key={one.memberId}
            title={one.name}
            mark={one.record?.isNew && <FairMark />}
            note={one.record && recordNote(one.record)}
            end={<InsideTag one={one} />}
          />
        ))}
        {!all && own.length > FEW && <Cell title={texts.insideMore(own.length)} onPress={() => setAll(true)} />}
      </Card>
    </View>
  )
}

function InsideTag({ one: { status, awaits } }: { one: OwnInEvent }) {
  if (status === 'waitlisted') return <Tag tone="mute" text={texts.waitsAlready} />
  if (status === 'offered') return <Tag tone="warn" text={texts.offered} />
  return awaits ? <Tag tone="wait" text={awaitsTag[awaits]} /> : <Tag tone="good" text={texts.inAlready} />
}
