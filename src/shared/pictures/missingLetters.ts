/** Marks without a width and pictures: what a typeface lacks of them is left out, and nobody misses it. */
const NO_LETTER = /^[\p{C}\p{M}\p{S}]$/u

/** The characters of a text as they are set: composed, and every break a space. */
export function setCharacters(text: string): string[] {
  return [...text.normalize('NFC').replace(/\s+/gu, ' ')]
}

/** Whether a character that a typeface lacks is seen to be missing. */
export function isMissed(character: string): boolean {
  return !NO_LETTER.test(character)
}

/** Letters of a text that a typeface lacks, each once; in print another sign stands in their place. */
export function missingLetters(text: string, has: (character: string) => boolean): string[] {
  const missed = setCharacters(text).filter((one) => one !== ' ' && !has(one) && isMissed(one))
  return [...new Set(missed)]
}
