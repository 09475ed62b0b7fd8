import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { inSinglePage } from '#platform/singlePage'
import { PLACE_POINTS, type RecordRow } from '#shared/brands/record'
import { GAMES_TO_RATE, RATING_START } from '#shared/competitions/rating/ratePlayers'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Loaded } from '#ui/states/Loaded'
import { MeetingsSheet } from './MeetingsSheet'
import { ShowSheet } from './ShowSheet'
import { recordTexts as texts } from './texts'

/** 历届积分: of those alone who want theirs shown, and the reader's own yes or no. */
export function RecordsPart({ brandId }: { brandId: string }) {
  const { load, reload } = useAsk('brands.records', { brandId })
  useShownAgain(reload)
  const [opened, open] = useState<RecordRow>()
  const [asking, ask] = useState(false)
  return (
    <View>
      <SectionTitle title={texts.title} />
      <Loaded load={load} onRetry={reload} skeletonRows={3}>
        {({ rows, mine }) => (
          <View className="stack">
            <Card className="rows">
              {rows.length === 0 && <Cell title={texts.none} note={texts.noneNote} />}
              {rows.map((row, at) => (
                <Cell
                  key={row.key}
                  title={`${at + 1}　${row.name}${row.key === mine?.key ? texts.you : ''}`}
                  note={`${row.unit}，${texts.line(row)}`}
                  end={<View className="record-points">{texts.points(row.points)}</View>}
                  onPress={() => open(row)}
                />
              ))}
            </Card>
            <View className="brand-about__source">{texts.rule(PLACE_POINTS.join('、'))}</View>
            <View className="brand-about__source">{texts.ratingRule(RATING_START, GAMES_TO_RATE)}</View>
            {mine && !inSinglePage && (
              <Card className="rows">
                <Cell
                  title={mine.isShown ? texts.shown : texts.hidden}
                  note={mine.isOlder ? texts.olderNote : texts.ownNote(mine.played)}
                  onPress={() => ask(true)}
                />
              </Card>
            )}
            {opened && <MeetingsSheet brandId={brandId} row={opened} onClose={() => open(undefined)} />}
            {asking && mine && (
              <ShowSheet
                isShown={mine.isShown}
                isOlder={mine.isOlder === true}
                onClose={() => ask(false)}
                onDone={() => {
                  ask(false)
                  reload()
                }}
              />
            )}
          </View>
        )}
      </Loaded>
    </View>
  )
}
