/** 二元字. Every character of a name and every pair of neighbouring ones, by which parts of it are found. */
export function gramsOf(text: string): string[] {
  const plain = plainText(text)
  const characters = [...plain]
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  return [...new Set([...characters, ...pairs])]
}

/** Grams to ask the index for: the pairs in the words sought, or the single character. */
export function gramsToFind(text: string): string[] {
  const characters = [...plainText(text)]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Whether a name contains the text: the pairs that the index finds may stand apart in it. */
export function containsText(name: string, text: string): boolean {
  return plainText(name).includes(plainText(text))
}

/** A text without differences of width, case, spaces and punctuation. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
