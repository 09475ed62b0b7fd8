import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { dayText } from '#shared/beijingTime'
import { caseKind } from '#shared/cases/case'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import '../case.scss'
import { ScoreGroups } from '../ScoreGroups'
import { scoreTexts as texts } from '../scoreTexts'

/** 办得怎么样: the board that everybody may read. */
export default function ScorePage() {
  const { load, reload } = useAsk('cases.score', {}, { keepAs: 'case-score' })

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={({ said, open }) => said + open === 0}
          empty={<EmptyState motif="empty-inbox" title={texts.empty} text={texts.emptyText} />}
        >
          {({ year, said, answered, inTime, rated, open, late, oldestAt, kinds, unions }) => (
            <>
              <Card className="rows">
                <Cell title={texts.said} note={texts.year(year)} end={texts.cases(said)} />
                <Cell title={texts.inTime} end={texts.of(inTime, answered)} />
                <Cell title={texts.good} end={rated ? texts.of(rated.good, rated.count) : texts.tooFew} />
                <Cell
                  title={texts.open}
                  note={oldestAt === undefined ? undefined : texts.oldest(dayText(oldestAt, Date.now()))}
                  end={texts.cases(open)}
                />
                <Cell title={texts.late} end={texts.cases(late)} />
              </Card>
              <ScoreGroups
                title={texts.kinds}
                groups={kinds.map((group) => ({ ...group, key: group.kind, name: caseKind[group.kind].name }))}
              />
              <ScoreGroups
                title={texts.unions}
                groups={unions.map((group) => ({ ...group, key: group.unionId, name: group.unionName }))}
              />
              <View className="case-note">{texts.small}</View>
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
