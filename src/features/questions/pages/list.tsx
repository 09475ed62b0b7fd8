import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { CASE_TOPICS, type CaseTopic, caseTopicName } from '#shared/cases/case'
import { MOST_QUESTIONS } from '#shared/questions/question'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { findQuestions } from '../findQuestions'
import '../question.scss'
import { questionTexts as texts } from '../texts'

const TOPICS = [
  { key: 'all' as const, label: texts.all },
  ...CASE_TOPICS.map((key) => ({ key, label: caseTopicName[key] })),
]

/** 大家问过的: what was asked and answered, by topic or by a word. */
export default function QuestionListPage() {
  const { load, reload } = useAsk('questions.list', {}, { keepAs: 'questions' })
  const [text, setText] = useState('')
  const [topic, setTopic] = useState<CaseTopic | 'all'>('all')
  const ask = { label: texts.ask, onPress: () => open('say', { kind: 'question' }) }

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(rows) => rows.length === 0}
          empty={<EmptyState motif="empty-search" title={texts.empty} text={texts.emptyText} way={ask} />}
        >
          {(rows) => {
            const found = findQuestions(rows, { topic, text })
            return (
              <>
                <SearchBox hint={texts.search} value={text} onChange={setText} />
                <View className="question-topics">
                  <Chips label={texts.topics} options={TOPICS} chosen={topic} onChoose={setTopic} />
                </View>
                {found.length === 0 ? (
                  <EmptyState motif="empty-search" title={texts.none} text={texts.noneText} way={ask} />
                ) : (
                  <Card className="rows">
                    {found.map(({ id, question, topic }) => (
                      <Cell
                        key={id}
                        title={question}
                        note={topic === 'others' ? undefined : texts.about(caseTopicName[topic])}
                        onPress={() => open('question', { id })}
                      />
                    ))}
                  </Card>
                )}
                {rows.length === MOST_QUESTIONS && (
                  <View className="question-part__note">{texts.latest(MOST_QUESTIONS)}</View>
                )}
              </>
            )
          }}
        </Loaded>
      </View>
    </Screen>
  )
}
