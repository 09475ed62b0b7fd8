import { Text, View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { dayText } from '#shared/beijingTime'
import { caseTopicName } from '#shared/cases/case'
import type { OpenQuestion } from '#shared/questions/question'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import '../question.scss'
import { questionTexts as texts } from '../texts'

/** One question with its answer, under the name of the officer who answers for it. */
export default function QuestionPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('questions.read', { questionId: id })

  return (
    <Screen>
      <InnerBar title={texts.question} />
      <Loaded load={load} onRetry={reload} onList={() => open('questions')} edged skeletonRows={4}>
        {(question) => <Answered {...question} />}
      </Loaded>
    </Screen>
  )
}

function Answered({ id, question, answer, by, shownAt, topic, guide }: OpenQuestion) {
  return (
    <>
      <View className="body stack">
        <Card className="question-part">
          {topic !== 'others' && <View className="question-part__note">{texts.about(caseTopicName[topic])}</View>}
          <View className="question-part__title">{question}</View>
          <Text className="question-part__words" userSelect>
            {answer}
          </Text>
          <View className="question-part__note">{texts.by(by, dayText(shownAt, Date.now()))}</View>
        </Card>
        {guide && (
          <Card className="rows">
            <Cell icon="paper" title={guide.title} note={texts.guide} onPress={() => open('guide', { id: guide.id })} />
          </Card>
        )}
        <View className="question-part__note">{texts.plain}</View>
      </View>
      <ActionBar>
        <Button onPress={() => open('say', { kind: 'question', about: 'question', aboutId: id, aboutName: question })}>
          {texts.askToo}
        </Button>
      </ActionBar>
    </>
  )
}
