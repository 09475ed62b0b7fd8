import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { replaceWith } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { answerConsent } from '#platform/privacy/consentQuestion'
import { dayText } from '#shared/beijingTime'
import type { StatementView } from '#shared/privacy/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { ConsentBar } from '../ConsentBar'
import { pageTexts as texts } from '../pageTexts'
import { StatementParts } from '../StatementParts'
import { privacyTexts } from '../texts'

/** 个人信息保护说明. Opened by a question, it has the two answers at its end. */
export default function StatementPage() {
  const { version, ask } = useParams()
  const number = Number(version)
  const { load, reload } = useAsk('privacy.statement', number > 0 ? { version: number } : {}, { keepAs: 'statement' })
  // Whoever goes back without an answer has not agreed.
  useEffect(() => () => answerConsent(false), [])

  return (
    <Screen>
      <InnerBar title={privacyTexts.statement} />
      <Loaded load={load} onRetry={reload} skeletonRows={8} edged>
        {(statement) => (
          <>
            <View className="body stack">
              {ask && <Notice tone="plain">{texts.whyAsked}</Notice>}
              <StatementWords statement={statement} />
            </View>
            {ask && <ConsentBar version={statement.version} where={ask} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function StatementWords({ statement }: { statement: StatementView }) {
  const { version, since, isCurrent, newToReader, changes, parts, agreed, others } = statement
  return (
    <>
      {!isCurrent && <Notice tone="warn">{texts.older}</Notice>}
      {newToReader && <StatementParts parts={[{ title: texts.newToYou, lines: newToReader }]} />}
      <View>{texts.since(version, since)}</View>
      <StatementParts parts={[...parts, { title: texts.changed, lines: changes }]} />
      <View>{agreed ? texts.agreed(agreed.version, dayText(agreed.at, Date.now())) : texts.notAgreed}</View>
      {others.length > 0 && (
        <Card className="rows">
          {others.map((other) => (
            <Cell
              key={other.version}
              title={texts.since(other.version, other.since)}
              onPress={() => replaceWith('statement', { version: `${other.version}` })}
            />
          ))}
        </Card>
      )}
    </>
  )
}
