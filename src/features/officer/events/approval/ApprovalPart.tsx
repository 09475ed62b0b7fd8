import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSecondsTo } from '#client/useSecondsTo'
import { scrollBack } from '#platform/pages/scrollBack'
import { momentText } from '#shared/beijingTime'
import type { ApprovalRow } from '#shared/events/approval/view'
import { TAKE_BACK_MS } from '#shared/events/enrol/enrolling'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { MoreRow } from '#ui/lists/MoreRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { recordNote } from '../enrol/enrolTexts'
import { approvalTexts as texts } from './approvalTexts'
import './ApprovalPart.scss'
import { DeclineSheet } from './DeclineSheet'
import { useApproving } from './useApproving'

interface Props {
  eventId: string
  unionId: string
  now: number
  onChange: () => void
}

/** 等您同意的: sign-ups of the union’s people that wait for its chair; as many as one likes with one tap. */
export function ApprovalPart({ eventId, unionId, now, onChange }: Props) {
  const { load, reload, end } = usePages('events.approvals', { eventId, unionId })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const changed = () => {
    setChosen(new Set())
    setAsking(false)
    void reload()
    onChange()
    // What came of it, and the way back, stand above the list that is gone now.
    scrollBack()
  }
  const { busy, problem, progress, said, last, approve, decline, takeBack } = useApproving(eventId, unionId, changed)
  const seconds = useSecondsTo((last?.at ?? 0) + TAKE_BACK_MS)
  const rows = load.kind === 'ready' ? load.value.items : []
  if (rows.length === 0 && !said && !problem) return null
  const people = rows.map(({ id }) => id).filter((id) => chosen.has(id))
  const toggle = (id: string) =>
    setChosen(new Set(chosen.has(id) ? people.filter((one) => one !== id) : [...people, id]))
  const isAll = rows.length > 0 && people.length === rows.length
  return (
    <View className="stack">
      {said && (
        <Notice tone="good">
          {said}
          {last && seconds > 0 && (
            <Button kind="ghost" busy={busy} onPress={takeBack}>
              {texts.takeBack(seconds)}
            </Button>
          )}
        </Notice>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {rows.length > 0 && (
        <View>
          <SectionTitle
            title={texts.title(rows.length, load.kind === 'ready' && load.value.cursor !== undefined)}
            more={{
              label: isAll ? texts.none : texts.all,
              onPress: () => setChosen(new Set(isAll ? [] : rows.map(({ id }) => id))),
            }}
          />
          <View className="approval__rule">{progress ?? texts.rule}</View>
          <Card className="rows">
            {rows.map((row) => (
              <CheckRow
                key={row.id}
                title={row.name}
                note={noteOf(row, now)}
                on={chosen.has(row.id)}
                onPress={() => toggle(row.id)}
              />
            ))}
          </Card>
          <MoreRow {...end} />
          <View className="approval__acts">
            <Button busy={busy} disabled={people.length === 0} onPress={() => approve(people)}>
              {texts.approve(people.length)}
            </Button>
            <Button kind="ghost" busy={busy} disabled={people.length === 0} onPress={() => setAsking(true)}>
              {texts.decline}
            </Button>
          </View>
        </View>
      )}
      {asking && (
        <DeclineSheet
          people={people.length}
          busy={busy}
          onSend={(word) => decline(people, word)}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}

function noteOf(row: ApprovalRow, now: number): string {
  return [recordNote(row), texts.signedUp(momentText(row.at, now))].filter(Boolean).join('，')
}
