import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { CASE_TOPICS, SAID_KINDS } from '#shared/cases/case'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Receipt } from '../saying/Receipt'
import { SayForm } from '../saying/SayForm'
import { useSaying } from '../saying/useSaying'
import { caseTexts as texts } from '../texts'

/** 说一件事. */
export default function SayPage() {
  const { kind, topic, begins, about, aboutId, aboutName } = useParams()
  const { member } = useMe()
  const saying = useSaying(
    {
      kind: SAID_KINDS.find((one) => one === kind) ?? 'suggestion',
      topic: CASE_TOPICS.find((one) => one === topic) ?? 'others',
      words: (begins ?? '').slice(0, 50),
    },
    about && aboutId ? { kind: about, id: aboutId, name: (aboutName ?? '').slice(0, 60) } : undefined
  )

  return (
    <Screen>
      <InnerBar title={saying.receipt ? texts.said : texts.say} />
      <AsPerson>
        {saying.receipt ? (
          <Receipt receipt={saying.receipt} photos={saying.photos} />
        ) : (
          saying.isRecalled && <SayForm saying={saying} isMember={member !== undefined} />
        )}
        {!saying.isRecalled && <View />}
      </AsPerson>
    </Screen>
  )
}
