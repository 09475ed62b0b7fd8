import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText, nearText } from '#shared/beijingTime'
import { effectText } from '#shared/pushes/reach'
import { ROUTES, routeName } from '#shared/pushes/route'
import type { PushView } from '#shared/pushes/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { receiptTexts } from '../receipts/receiptTexts'
import { officerTexts as texts } from '../texts'
import './PushFacts.scss'

/** The facts one approves in a push: the words, to whom, which way, when, and who asks. */
export function PushFacts({ push, onRead }: { push: PushView; onRead: () => void }) {
  const {
    receipts,
    title,
    subjectId,
    topic,
    audienceText,
    reach,
    sendAt,
    releasedAt,
    releaseAt,
    askedBy,
    askedAt,
    now,
  } = push
  const at = releasedAt ?? releaseAt ?? sendAt
  return (
    <>
      {reach && (
        <View className="push-facts__total">
          <View className="push-facts__number">{reach.total.toLocaleString()}</View>
          <View>{releasedAt ? texts.received : texts.chosen}</View>
        </View>
      )}
      {reach && !releasedAt && <Notice tone="plain">{effectText(reach)}</Notice>}
      {topic === 'safety' && <Notice tone="warn">{texts.safety}</Notice>}
      <Card className="rows">
        <Cell
          title={title}
          note={texts.read}
          onPress={() => {
            onRead()
            open('article', { id: subjectId })
          }}
        />
        {receipts && (
          <Cell
            icon="check"
            title={receiptTexts.title}
            note={receiptTexts.confirmedOf(receipts.confirmed, receipts.asked)}
            onPress={() => open('receipts', { id: subjectId })}
          />
        )}
        <Line name={texts.whom} text={audienceText} />
        {reach && (
          <View className="push-facts__line">
            <View className="push-facts__name">{texts.how}</View>
            <View>
              {ROUTES.filter((route) => reach.routes[route] > 0).map((route) => (
                <View key={route} className="push-facts__way">
                  <View>{routeName[route]}</View>
                  <View>{reach.routes[route].toLocaleString()}</View>
                </View>
              ))}
            </View>
          </View>
        )}
        <Line name={texts.when} text={at ? texts.at(momentText(at, now)) : texts.soon} />
        <Line name={texts.byWhom} text={`${askedBy.name}，${nearText(askedAt, now)}`} />
      </Card>
    </>
  )
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <View className="push-facts__line">
      <View className="push-facts__name">{name}</View>
      <View>{text}</View>
    </View>
  )
}
