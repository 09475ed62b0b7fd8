import { type FieldLimit, type FieldType, fieldLimits, longestOf } from './fieldLimits'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

// WeChat refuses line breaks and control characters; bidi marks and lone surrogates would spoil the rest of the card.
const FORBIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]+/gu

/**
 * Text as WeChat takes it for a field of this type (docs/wechat.md 1.6): on one line, and free text (`thing`,
 * `short_thing`, `name`) cut with … between characters as people see them. Other types are never cut; `checkFields`
 * refuses them.
 */
export function fitField(type: FieldType, text: string): string {
  const line = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const { cut }: FieldLimit = fieldLimits[type]
  const longest = longestOf(type, line)
  // A text has at most as many code points as UTF-16 units, so the units bound both.
  return !cut || line.length <= longest ? line : `${cutTo(longest - 1, line)}…`
}

function cutTo(longest: number, line: string): string {
  let kept = ''
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length + segment.length > longest) break
    kept += segment
  }
  return kept.trimEnd()
}
