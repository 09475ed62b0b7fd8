import type { EventKind } from '#shared/events/event'
import keywords from './keywords.json'

/** 关键词. `kind` leads to the next event of that kind, and to `page` when there is none. */
export type Keyword = { words: string[]; answer: string; page: string; kind?: EventKind }

/** Longer than anybody types to be led somewhere. */
const LONGEST = 40

/** The entry with the longest word that stands in the text: 「我的报名」 before 「报名」; of equals the later, which is the narrower. */
export function findKeyword(text: string): Keyword | undefined {
  if (text.length > LONGEST) return undefined
  const found = (keywords as Keyword[]).flatMap((keyword) =>
    keyword.words.filter((word) => text.includes(word)).map((word) => ({ keyword, length: word.length }))
  )
  return found.reverse().sort((one, other) => other.length - one.length)[0]?.keyword
}
