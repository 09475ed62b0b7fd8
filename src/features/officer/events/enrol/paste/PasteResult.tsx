import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { keyOfAsk } from '#shared/events/enrol/settled'
import type { PasteView } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { isOfSeveral, enrolTexts as texts } from '../enrolTexts'
import { FoundPeople } from './FoundPeople'
import { openAsks } from './openAsks'
import './PasteResult.scss'
import { SettleLine } from './SettleLine'

interface Props {
  view: PasteView
  settled: ReadonlyMap<string, string>
  chosen: string[]
  onSettle: (key: string, memberId: string | undefined) => void
}

/** 认出来的: what is to be settled, a few lines at a time, and who will be enrolled. */
export function PasteResult({ view, settled, chosen, onSettle }: Props) {
  const { found, asks, passed, people } = view
  // Made once for a paste, so that a line settled draws no other line again.
  const { byId, peopleOf, isMixed } = useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]))
    const peopleOf = new Map(asks.map((ask) => [ask, ask.candidates.flatMap((id) => byId.get(id) ?? [])]))
    return { byId, peopleOf, isMixed: isOfSeveral(people) }
  }, [asks, people])
  const inAlready = found.flatMap(({ memberId }) => {
    const person = byId.get(memberId)
    return person?.status ? person : []
  })
  if (found.length + asks.length === 0)
    return <EmptyState motif="empty-search" title={texts.nothing} text={texts.nothingText} />
  const { shown, later } = openAsks(asks, settled)
  return (
    <View className="stack">
      {asks.length > 0 && (
        <View>
          <SectionTitle title={texts.settle(asks.length - asks.filter((ask) => settled.has(keyOfAsk(ask))).length)} />
          <Card className="rows">
            {shown.map((ask) => (
              <SettleLine
                key={keyOfAsk(ask)}
                ask={ask}
                people={peopleOf.get(ask) ?? []}
                chosen={settled.get(keyOfAsk(ask))}
                onSettle={onSettle}
              />
            ))}
            {later > 0 && <Cell title={texts.settleLater(later)} note={texts.settleLaterNote} />}
          </Card>
        </View>
      )}
      {chosen.length + inAlready.length > 0 && (
        <View>
          <SectionTitle title={texts.foundPeople(chosen.length)} />
          <FoundPeople people={[...chosen.flatMap((id) => byId.get(id) ?? []), ...inAlready]} isMixed={isMixed} />
        </View>
      )}
      {passed.length > 0 && (
        <View>
          <SectionTitle title={texts.passed} />
          {passed.map(({ no, text }) => (
            <View key={no} className="paste-passed">
              {text}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
