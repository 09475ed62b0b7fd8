import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '#platform/copyText'
import { openPaper } from '#platform/openPaper'
import type { OpenTakeaway } from '#shared/events/takeaways/takeaway'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { detailTexts as texts } from './detailTexts'

/** 会后资料: papers that open here, and pages whose address is copied. */
export function TakeawayCells({ view: { documents = [] } }: { view: EventView }) {
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  if (documents.length === 0) return null
  const take = async ({ url, bytes }: OpenTakeaway) => {
    if (bytes !== undefined)
      return setSaid((await openPaper(url)) ? undefined : { tone: 'bad', text: texts.paperFailed })
    const isCopied = await copyText(url)
    setSaid(isCopied ? { tone: 'good', text: texts.addressCopied } : { tone: 'bad', text: texts.addressIs(url) })
  }
  return (
    <View>
      <SectionTitle title={texts.takeaways} />
      <Card className="rows">
        {documents.map((one) => (
          <Cell
            key={one.url}
            icon={one.bytes === undefined ? 'share' : 'paper'}
            title={one.name}
            note={one.bytes === undefined ? texts.addressNote : texts.paperNote}
            onPress={() => void take(one)}
          />
        ))}
      </Card>
      {said && (
        <Notice tone={said.tone}>
          <Text userSelect>{said.text}</Text>
        </Notice>
      )}
    </View>
  )
}
