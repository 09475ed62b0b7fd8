/** 二元字. Every character of a name and every pair of neighbouring ones, by which parts of it are found. */
export function gramsOf(text: string): string[] {
  const plain = plainText(text)
  const characters = [...plain]
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  return [...new Set([...characters, ...pairs])]
}

/** Grams to ask the index for: the pairs in each of the words sought, or the single characters. */
export function gramsToFind(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap(gramsOfWord))]
}

function gramsOfWord(word: string): string[] {
  const characters = [...word]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Whether one of these ways to type a thing contains each word, in any order; the pairs that the index finds may stand apart. */
export function containsWords(spelt: string, text: string): boolean {
  return wordsOf(text).every((word) => spelt.includes(word))
}

/** Words between spaces, as they are compared. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(plainText)
    .filter((word) => word !== '')
}

/** A text without differences of width, case, spaces and punctuation. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
