/** Signs that forms are made of, by the letter under which Wingdings keeps them. */
const SIGNS = new Map([
  ...[...'Rþ'].map((letter) => [letter, '☑'] as const),
  ...[...'£o¨q'].map((letter) => [letter, '□'] as const),
  ...[...'Sýx'].map((letter) => [letter, '☒'] as const),
  ...[...'Pü'].map((letter) => [letter, '✓'] as const),
  ...[...'Oû'].map((letter) => [letter, '✗'] as const),
  ...[...'l'].map((letter) => [letter, '●'] as const),
  ...[...'n'].map((letter) => [letter, '■'] as const),
  ...[...'u'].map((letter) => [letter, '◆'] as const),
  ...[...'à'].map((letter) => [letter, '→'] as const),
])

/** Count of the signs for which there is no character. */
export interface LeftOut {
  signs: number
}

/** Words in a symbol font as the signs that they look like; what looks like nothing known is left out and counted. */
export function signsOf(words: string, left: LeftOut): string {
  return words.replace(ENTITY, asCharacter).replace(/\S/gu, (letter) => {
    const sign = SIGNS.get(plain(letter))
    if (sign === undefined) left.signs += 1
    return sign ?? ''
  })
}

const ENTITY = /&(?:#(\d{1,5})|#x([\da-f]{1,4})|(\w{2,8}));/gi
const NAMED = new Map([
  ['pound', '£'],
  ['thorn', 'þ'],
  ['yacute', 'ý'],
  ['uml', '¨'],
  ['uuml', 'ü'],
  ['ucirc', 'û'],
  ['agrave', 'à'],
  ['nbsp', ' '],
])

function asCharacter(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity
  return String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '20', 16))
}

/** Office also keeps such letters in the private area from U+F000. */
function plain(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : letter
}
