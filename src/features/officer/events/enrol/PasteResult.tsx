import { View } from '@tarojs/components'
import { keyOfAsk } from '#shared/events/enrol/settled'
import type { Enrollee, PasteView } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { Tag } from '#ui/states/Tag'
import { enrolleeNote, enrolTexts as texts } from './enrolTexts'
import './PasteResult.scss'
import { SettleLine } from './SettleLine'

interface Props {
  view: PasteView
  settled: ReadonlyMap<string, string>
  chosen: string[]
  onSettle: (key: string, memberId: string) => void
}

/** 认出来的: how many were found, what is to be settled line by line, and who will be enrolled. */
export function PasteResult({ view: { found, asks, twins, passed, people }, settled, chosen, onSettle }: Props) {
  const byId = new Map(people.map((person) => [person.id, person]))
  const inAlready = found.flatMap(({ memberId }) => {
    const person = byId.get(memberId)
    return person?.status ? person : []
  })
  if (found.length + asks.length === 0)
    return <EmptyState motif="empty-search" title={texts.nothing} text={texts.nothingText} />
  return (
    <View className="stack">
      <Card className="paste-counts">
        <Count number={found.length} words={texts.found} tone="good" />
        <Count number={asks.length} words={texts.asks} tone="warn" />
        <Count number={twins.length} words={texts.twins} tone="plain" />
      </Card>
      {asks.length > 0 && (
        <View>
          <SectionTitle title={texts.settle} />
          <View className="paste-hint">{texts.settleHint}</View>
          <Card className="rows">
            {asks.map((ask) => (
              <SettleLine
                key={keyOfAsk(ask)}
                ask={ask}
                people={ask.candidates.flatMap((id) => byId.get(id) ?? [])}
                chosen={settled.get(keyOfAsk(ask))}
                onChoose={(memberId) => onSettle(keyOfAsk(ask), memberId)}
              />
            ))}
          </Card>
        </View>
      )}
      {chosen.length + inAlready.length > 0 && (
        <View>
          <SectionTitle title={texts.foundPeople(chosen.length)} />
          <Card className="rows">
            {[...chosen.flatMap((id) => byId.get(id) ?? []), ...inAlready].map((person) => (
              <FoundPerson key={person.id} person={person} among={people} />
            ))}
          </Card>
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

function FoundPerson({ person, among }: { person: Enrollee; among: Enrollee[] }) {
  const note = [enrolleeNote(person, among), person.maskedPhone].filter(Boolean).join('·')
  if (!person.status) return <Cell title={person.name} note={note} />
  const words = person.status === 'waitlisted' ? texts.waitsAlready : texts.inAlready
  return <Cell title={person.name} note={note} end={<Tag tone="mute" text={words} />} />
}

function Count({ number, words, tone }: { number: number; words: string; tone: 'good' | 'warn' | 'plain' }) {
  return (
    <View className="paste-counts__one">
      <View className={`paste-counts__number paste-counts__number--${tone}`}>{number}</View>
      <View>{words}</View>
    </View>
  )
}
