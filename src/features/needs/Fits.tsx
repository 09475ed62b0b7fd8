import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '#platform/pages/navigate'
import { momentText, spanText } from '#shared/beijingTime'
import { type NeedTag, needTagName } from '#shared/needs/need'
import type { OwnNeeds } from '#shared/needs/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Motif } from '#ui/Motif'
import { Dialog } from '#ui/overlays/Dialog'
import { Pressable } from '#ui/Pressable'
import { EmptyState } from '#ui/states/EmptyState'
import { Notice } from '#ui/states/Notice'
import { NeedIcon } from './NeedIcon'
import './needs.scss'
import { needTexts as texts } from './needTexts'
import type { useNeeds } from './useNeeds'

interface Props {
  own: OwnNeeds
  now: number
  needs: ReturnType<typeof useNeeds>
}

/** 为您想到的: what was said, and what there is for it, each with the reason. */
export function Fits({ own: { season, said, guides, events }, now, needs }: Props) {
  const [isAsked, ask] = useState(false)
  return (
    <View className="body stack">
      <Card className="rows">
        <View>
          <View className="need-said__title">{texts.saidTitle(season.name)}</View>
          <View className="need-said">
            {said.map(({ tag }) => (
              <View key={tag} className="need-said__one">
                <NeedIcon name={tag} />
                <View>{needTagName[tag]}</View>
              </View>
            ))}
          </View>
        </View>
        <Cell title={texts.change} onPress={needs.change} />
      </Card>
      {guides.length + events.length === 0 && (
        <EmptyState
          motif="empty-search"
          title={texts.nothing}
          text={texts.nothingText}
          way={{ label: texts.tell, onPress: () => open('say', { kind: 'help' }) }}
        />
      )}
      {events.length > 0 && (
        <View>
          <SectionTitle title={texts.events} />
          <Card className="rows">
            {events.map(({ id, title, kind, startsAt, endsAt, closesAt, because }) => (
              <Fit
                key={id}
                {...{ title, because, motif: `event-${kind}` }}
                note={`${spanText(startsAt, endsAt, now)}·${texts.until(momentText(closesAt, now))}`}
                onPress={() => open('event', { id })}
              />
            ))}
          </Card>
        </View>
      )}
      {guides.length > 0 && (
        <View>
          <SectionTitle title={texts.guides} />
          <Card className="rows">
            {guides.map(({ id, title, forWhom, because }) => (
              <Fit key={id} {...{ title, because }} note={forWhom} onPress={() => open('guide', { id })} />
            ))}
          </Card>
        </View>
      )}
      <Card className="rows">
        <Cell title={texts.allGuides} onPress={() => open('guides')} />
        <Cell title={texts.takeBack} note={texts.takeBackNote} onPress={() => ask(true)} />
      </Card>
      {needs.problem && <Notice tone="bad">{needs.problem}</Notice>}
      <View className="need-note">{texts.privacy}</View>
      {isAsked && (
        <Dialog
          title={texts.takeBackTitle}
          text={texts.takeBackText}
          action={{ label: texts.takeBackYes, busy: needs.busy, onPress: needs.takeBack }}
          stay={texts.stay}
          onClose={() => ask(false)}
        />
      )}
    </View>
  )
}

interface FitProps {
  title: string
  note: string
  because: readonly NeedTag[]
  motif?: string
  onPress: () => void
}

function Fit({ title, note, because, motif, onPress }: FitProps) {
  return (
    <Pressable className="cell" onPress={onPress}>
      {motif && <Motif name={motif} size={48} tile />}
      <View className="cell__words">
        <View className="cell__title">{title}</View>
        <View className="cell__note">{note}</View>
        <View className="need-fit__because">{texts.because(because)}</View>
      </View>
    </Pressable>
  )
}
