import { View } from '@tarojs/components'
import type { StatementPart } from '#shared/privacy/view'
import './StatementParts.scss'

/** Paragraphs under headings, which a screen reader can jump between. */
export function StatementParts({ parts }: { parts: readonly StatementPart[] }) {
  return (
    <>
      {parts.map(({ title, lines }) => (
        <View key={title} className="statement-part">
          <View className="statement-part__title" role="heading">
            {title}
          </View>
          {lines.map((line) => (
            <View key={line} className="statement-part__line">
              {line}
            </View>
          ))}
        </View>
      ))}
    </>
  )
}
