import keywords from './keywords.json'

export type Keyword = { words: string[]; answer: string; page: string }

/** Longer than anybody types to be led somewhere. */
const LONGEST = 40

/** 关键词. The entry with the longest word that stands in the text: 「我的报名」 before 「报名」. */
export function findKeyword(text: string): Keyword | undefined {
  if (text.length > LONGEST) return undefined
  const found = (keywords as Keyword[]).flatMap((keyword) =>
    keyword.words.filter((word) => text.includes(word)).map((word) => ({ keyword, length: word.length }))
  )
  return found.sort((one, other) => other.length - one.length)[0]?.keyword
}
