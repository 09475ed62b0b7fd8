/** 二元字. Every pair of neighbouring characters of a name, by which two-character words are found. */
export function gramsOf(text: string): string[] {
  const plain = plainText(text)
  const characters = [...plain]
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  return [...new Set([...characters, ...pairs])]
}

/** What to ask the index for: the pairs of the words sought, or the single character. */
export function gramsToFind(text: string): string[] {
  const characters = [...plainText(text)]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** The pairs may stand apart in a name, so the page that was found is checked once more. */
export function containsText(name: string, text: string): boolean {
  return plainText(name).includes(plainText(text))
}

/** What a name is when nobody looks at its width, case and signs. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
