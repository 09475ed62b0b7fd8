import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '#platform/pages/navigate'
import { inSinglePage } from '#platform/singlePage'
import { dayText } from '#shared/beijingTime'
import { type PolicyStanding, standingName, standingOf } from '#shared/news/explainer'
import type { ExplainerView } from '#shared/news/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Fact } from '#ui/lists/Fact'
import { Pressable } from '#ui/Pressable'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { articleTexts as texts } from '../articleTexts'
import './PolicyCard.scss'

const tones = { coming: 'mute', in_force: 'good', over: 'mute', superseded: 'warn' } as const satisfies Record<
  PolicyStanding,
  string
>

/** 政策卡: whether the policy holds, for whom, since when, and the usual questions. */
export function PolicyCard({ explainer, now }: { explainer: ExplainerView; now: number }) {
  const { forWhom, effectiveFrom, effectiveTo, questions, successor } = explainer
  const standing = standingOf(explainer, now)
  return (
    <Card className="policy-card">
      <Tag tone={tones[standing]} text={standingName[standing]} />
      {successor && (
        <View onClick={() => inSinglePage || open('article', { id: successor.id })}>
          <Notice tone="warn">{texts.successor(successor.title)}</Notice>
        </View>
      )}
      <Fact icon="people">{texts.forWhom(forWhom)}</Fact>
      {effectiveFrom !== undefined && <Fact icon="calendar">{texts.from(dayText(effectiveFrom, now))}</Fact>}
      {effectiveTo !== undefined && <Fact icon="clock">{texts.to(dayText(effectiveTo, now))}</Fact>}
      {questions.map((card) => (
        <QuestionCard key={card.question} {...card} />
      ))}
    </Card>
  )
}

/** One question of a policy card; a tap shows the answer. */
function QuestionCard({ question, answer }: { question: string; answer: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="question-card">
      <Pressable className="question-card__head" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <View className="question-card__question">{question}</View>
        <View className={isOpen ? 'question-card__sign question-card__sign--open' : 'question-card__sign'}>
          <Icon name="next" size={18} />
        </View>
      </Pressable>
      {isOpen && <View className="question-card__answer">{answer}</View>}
    </View>
  )
}
