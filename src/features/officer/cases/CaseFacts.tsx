import { View } from '@tarojs/components'
import { aboutText } from '#shared/cases/about'
import type { CaseBoard } from '#shared/cases/board'
import { againstName, caseKind, caseLevelName, caseStateName, caseTopicName, isOpen } from '#shared/cases/case'
import type { CaseView } from '#shared/cases/view'
import { Card } from '#ui/Card'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { CasePhotos } from './CasePhotos'
import { deskCaseTexts as texts } from './deskCaseTexts'
import { dueWords } from './dueWords'
import './officerCases.scss'

/** What was said, by whom, and how the promise stands. */
export function CaseFacts({ board: { view, unknownYear }, now }: { board: CaseBoard; now: number }) {
  const { id, state, number, kind, topic, words, photos } = view
  const { text, isLate } = dueWords(view, now)
  return (
    <Card className="officer-case__part">
      <View className="officer-case__head">
        <Tag tone={isOpen(state) ? 'wait' : 'end'} text={caseStateName[state]} />
        <View>{`${caseKind[kind].name}·${caseTopicName[topic]}，${texts.number(number)}`}</View>
      </View>
      {text && <View className={isLate ? 'officer-case__late' : ''}>{text}</View>}
      {unknownYear !== undefined && <Notice tone="plain">{texts.unknownYear(unknownYear)}</Notice>}
      <View className="officer-case__words">{words}</View>
      {photos && <CasePhotos key={photos.length} caseId={id} />}
      {factsOf(view).map(([name, fact]) => (
        <View key={name} className="officer-case__note">{`${name}：${fact}`}</View>
      ))}
    </Card>
  )
}

function factsOf({
  isAnonymous,
  name,
  source,
  unionName,
  about,
  against,
  level,
  ownerName,
}: CaseView): [string, string][] {
  const levelName = caseLevelName[level]
  return [
    [texts.who, isAnonymous ? texts.unnamedWho : (name ?? source ?? texts.hidden)],
    ...(about ? [[texts.about, aboutText(about)] satisfies [string, string]] : []),
    ...(unionName ? [[texts.union, unionName] satisfies [string, string]] : []),
    ...(against ? [[texts.against, againstName[against]] satisfies [string, string]] : []),
    [texts.level, ownerName ? `${levelName}，${ownerName}` : levelName],
  ]
}
