import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { momentText } from '#shared/beijingTime'
import { aboutText } from '#shared/cases/about'
import { type CaseOpening, caseKind, caseTopicName, isOpen } from '#shared/cases/case'
import type { WhichCase } from '#shared/cases/input'
import type { CaseView } from '#shared/cases/view'
import { Card } from '#ui/Card'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import './case.scss'
import { OpenPart } from '../questions/feature'
import { AnswerPart } from './AnswerPart'
import { CaseSteps } from './CaseSteps'
import { caseTag } from './caseTag'
import { PhotosPart } from './photos/PhotosPart'
import { promiseText } from './promiseText'
import { RatePart } from './RatePart'
import { ReplyPart } from './ReplyPart'
import { caseTexts as texts } from './texts'
import { useCaseDeeds } from './useCaseDeeds'

interface Props {
  view: CaseView
  which: WhichCase
  onMoved: () => void
}

/** A case as whoever asked sees it: where it stands, the answer, what they can do, and how it came there. */
export function CaseTrack({ view, which, onMoved }: Props) {
  const now = useNow()
  const deeds = useCaseDeeds(which, onMoved)
  const { state, number, kind, topic, words, isAnonymous, steps } = view
  const { text, tone } = promiseText(view, now)
  return (
    <View className="body stack">
      <Card className="case-part">
        <View className="case-part__head">
          <Tag {...caseTag(state)} />
          <View>{`${caseKind[kind].name}·${caseTopicName[topic]}，${texts.number(number)}`}</View>
          {isAnonymous && <View>{texts.plain}</View>}
        </View>
        {text && <View className={`case-part__${tone ?? 'plain'}`}>{text}</View>}
        {isOpen(state) && <View className="case-note">{whoHasIt(view)}</View>}
        {view.about && <View className="case-note">{texts.aboutOf(aboutText(view.about))}</View>}
        <View className="case-part__words">{words}</View>
      </Card>
      {deeds.problem && <Notice tone="bad">{deeds.problem}</Notice>}
      <PhotosPart which={which} photos={view.photos ?? []} isOpen={isOpen(state)} onAdded={onMoved} />
      <AnswerPart steps={steps} now={now} />
      {state === 'answered' && <RatePart view={view} deeds={deeds} />}
      {view.answeredAt !== undefined && !isOpen(state) && <OpenPart which={which} />}
      {isOpen(state) && (
        <ReplyPart number={number} isAsked={state === 'asked'} question={steps.at(-1)?.words} deeds={deeds} />
      )}
      {view.openings && <OpeningsPart openings={view.openings} now={now} />}
      <CaseSteps steps={steps} now={now} />
    </View>
  )
}

/** Whoever is responsible, and whether they have begun. */
function whoHasIt({ ownerName, state }: Pick<CaseView, 'ownerName' | 'state'>): string {
  if (!ownerName) return texts.waiting
  return state === 'received' ? texts.given(ownerName) : texts.with(ownerName)
}

/** 谁打开过. Of a case that is kept for few: who has opened it and when, the latest first. */
function OpeningsPart({ openings, now }: { openings: CaseOpening[]; now: number }) {
  return (
    <Card className="case-part">
      <View className="case-part__title">{texts.openings}</View>
      <View className="case-note">{texts.openingsNote}</View>
      {openings.length === 0 && <View>{texts.notOpened}</View>}
      {[...openings].reverse().map(({ by, at }) => (
        <View key={`${at} ${by}`} className="case-part__head">
          <View className="case-part__title">{by}</View>
          <View>{momentText(at, now)}</View>
        </View>
      ))}
    </Card>
  )
}
