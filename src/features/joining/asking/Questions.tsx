import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { WORKS, workName } from '#shared/joining/joining'
import type { JoiningWay } from '#shared/joining/view'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'
import { Answered, type GivenAnswer } from './Answered'
import { Options } from './Options'
import type { JoinAnswers } from './useAnswers'
import { openQuestion } from './useAnswers'
import { WhereQuestion } from './WhereQuestion'

const HAS_UNION = [
  { key: 'no', title: texts.no, note: texts.noNote },
  { key: 'yes', title: texts.yes, note: texts.yesNote },
  { key: 'unknown', title: texts.unknown, note: texts.unknownNote },
] as const
const KINDS = WORKS.map((key) => ({ key, title: workName[key] }))

interface Props {
  answers: JoinAnswers
  way: JoiningWay | undefined
  onAnswer: (answer: Partial<JoinAnswers>) => void
}

/** The three questions, one at a time; what the register knows is not asked. */
export function Questions({ answers, way, onAnswer }: Props) {
  const open = openQuestion(answers)
  return (
    <>
      <Answered answers={givenIn(answers, way, onAnswer)} />
      {open === 'where' && (
        <Question title={texts.where} left={3}>
          <WhereQuestion firmName={answers.firmName} onAnswer={onAnswer} />
        </Question>
      )}
      {open === 'union' && (
        <Question title={texts.hasUnion} left={2}>
          <Options label={texts.hasUnion} options={HAS_UNION} onChoose={(hasUnion) => onAnswer({ hasUnion })} />
        </Question>
      )}
      {open === 'work' && (
        <Question title={texts.work} left={1}>
          <Options label={texts.work} options={KINDS} onChoose={(work) => onAnswer({ work })} />
        </Question>
      )}
      {open && <Notice tone="plain">{texts.rights}</Notice>}
    </>
  )
}

function Question({ title, left, children }: { title: string; left: number; children: ReactNode }) {
  return (
    <View className="stack">
      <View className="join-question__left">{texts.last(left)}</View>
      <View className="join-question__title" {...heading(2)}>
        {title}
      </View>
      {children}
    </View>
  )
}

const NOWHERE = { where: undefined, firm: undefined, hasUnion: undefined, work: undefined, unionId: undefined }

function givenIn(answers: JoinAnswers, way: JoiningWay | undefined, onAnswer: Props['onAnswer']): GivenAnswer[] {
  const { where, firmName, hasUnion, work } = answers
  if (!where) return []
  const places = { firm: firmName, unlisted: firmName, free: texts.free, outside: texts.outside }
  const unions = { yes: texts.yes, no: texts.no, unknown: texts.unknown }
  const registered = way?.isOwn && way.union ? texts.registered(way.union.name) : texts.notRegistered
  return [
    { question: texts.where, answer: places[where], onEdit: () => onAnswer(NOWHERE) },
    ...(where === 'firm' && way ? [{ question: texts.hasUnion, answer: registered }] : []),
    ...(where === 'unlisted' && hasUnion
      ? [{ question: texts.hasUnion, answer: unions[hasUnion], onEdit: () => onAnswer({ hasUnion: undefined }) }]
      : []),
    ...(work && where !== 'outside'
      ? [{ question: texts.work, answer: workName[work], onEdit: () => onAnswer({ work: undefined }) }]
      : []),
  ]
}
