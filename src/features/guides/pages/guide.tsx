import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { copyText } from '#platform/copyText'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { say } from '#platform/say'
import { dayText } from '#shared/beijingTime'
import { guideStartName } from '#shared/guides/guideGroup'
import type { OpenGuide } from '#shared/guides/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { countUse } from '../countUse'
import '../guide.scss'
import { guideTexts as texts } from '../texts'

/** One service: for whom, with what, how soon, where, and what people ask. */
export default function GuidePage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('guides.read', { guideId: id }, { keepAs: `guide:${id}` })

  return (
    <Screen>
      <InnerBar title={load.kind === 'ready' ? load.value.title : texts.guide} />
      <Loaded load={load} onRetry={reload} onList={() => open('guides')} edged skeletonRows={6}>
        {(guide) => (
          <>
            <View className="body stack">
              <GuideFacts guide={guide} />
              <Questions guide={guide} />
              <AskedByOthers guideId={id} />
              <View className="guide-part__name">
                {[guide.used && texts.used(guide.used), texts.changed(dayText(guide.changedAt, Date.now()))]
                  .filter(Boolean)
                  .join('·')}
              </View>
            </View>
            <ActionBar>
              <Button
                onPress={() => {
                  countUse(id)
                  if (guide.start) open(guide.start)
                  else open('say', { kind: 'question', about: 'guide', aboutId: id, aboutName: guide.title })
                }}
              >
                {guide.start ? guideStartName[guide.start] : texts.toUnion}
              </Button>
            </ActionBar>
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function GuideFacts({ guide: { forWhom, materials, limit, where, law, link } }: { guide: OpenGuide }) {
  const copy = async () => say((await copyText(link ?? '')) ? texts.copied : texts.notCopied)
  return (
    <Card className="rows">
      <Cell title={forWhom} note={texts.forWhom} />
      <Cell title={materials.length > 0 ? materials.join('、') : texts.noMaterials} note={texts.materials} />
      <Cell title={limit} note={texts.limit} />
      <Cell title={where} note={texts.where} />
      {law && <Cell title={law} note={texts.law} />}
      {link && <Cell title={link} note={texts.link} onPress={copy} />}
    </Card>
  )
}

/** What others have asked about this service, as it was answered in public. */
function AskedByOthers({ guideId }: { guideId: string }) {
  const { load } = useAsk('questions.list', { guideId })
  if (load.kind !== 'ready' || load.value.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.asked} />
      <Card className="rows">
        {load.value.map(({ id, question }) => (
          <Cell key={id} title={question} onPress={() => open('question', { id })} />
        ))}
      </Card>
    </View>
  )
}

function Questions({ guide: { questions } }: { guide: OpenGuide }) {
  if (questions.length === 0) return null
  return (
    <Card className="guide-part">
      <View className="guide-part__name">{texts.questions}</View>
      {questions.map(({ question, answer }) => (
        <View key={question}>
          <View className="guide-part__question">{question}</View>
          <View>{answer}</View>
        </View>
      ))}
    </Card>
  )
}
