import { View } from '@tarojs/components'
import type { StatementPart } from '#shared/privacy/view'
import { heading } from '#ui/spoken'
import './StatementParts.scss'

interface Props {
  parts: readonly StatementPart[]
  /** True under a heading of its own. */
  inner?: boolean
}

/** Paragraphs under headings, which a screen reader can jump between. */
export function StatementParts({ parts, inner = false }: Props) {
  return (
    <>
      {parts.map(({ title, lines }) => (
        <View key={title} className={inner ? 'statement-part statement-part--inner' : 'statement-part'}>
          <View className="statement-part__title" {...heading(inner ? 3 : 2)}>
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
