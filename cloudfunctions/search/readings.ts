import { containsWords, plainText } from '#shared/directory/grams'
import { nameKeys } from '../directory/feature'
import { isNear } from './isNear'

/** Whether something that may be typed in these ways, one a line, is meant. */
export type Fits = (spelt: string) => boolean

/** What may be meant by a text, and how it is looked for: one question to each index serves all its ways. */
export interface Reading {
  /** Texts to look for, any of them; each is words that all have to occur. */
  texts: string[]
  /** Ways to understand it, the likelier first; each is tried only where the one before finds nothing. */
  ways: Fits[]
}

/** A word of fewer letters is like too many others. */
const SHORTEST = 3
/** A longer word is taken as it is. */
const LONGEST = 12

export function asTyped(text: string): Reading {
  return { texts: [text], ways: [(spelt) => containsWords(spelt, text)] }
}

/**
 * What may be meant by a text that is found nowhere as it stands. First with all letters but one: two words written as
 * one, another character of the same sound, one wrong letter. Then whatever sounds like it from end to end.
 */
export function otherReadings(text: string): Reading[] {
  const words = text.split(/\s+/).map(plainText).filter(Boolean)
  const letters = [...words.join('')]
  const sound = soundOf(words)
  const soundsSo: Fits = (spelt) => containsWords(spelt, sound)
  const heard = sound === '' ? [] : [soundsSo]
  const parts = splits(letters)
  const nearly: Reading = {
    texts: [...new Set([...parts, ...withoutOne(letters)])],
    ways: [(spelt) => parts.some((part) => containsWords(spelt, part)), ...heard, isOneApart(letters)],
  }
  return [nearly, { texts: [sound], ways: heard }].filter(({ texts }) => texts.some(Boolean))
}

/** 明珠杯报名: both parts occur, apart. */
function splits(letters: string[]): string[] {
  if (letters.length < 4 || letters.length > LONGEST) return []
  return letters
    .slice(2, -1)
    .map((_, index) => `${letters.slice(0, index + 2).join('')} ${letters.slice(index + 2).join('')}`)
}

/** 朔凤书店 for 朔风书店. */
function soundOf(words: string[]): string {
  const sounds = words.map((word) => nameKeys(word).spelt.split('\n')[1] ?? '')
  const isHeard = words.every((word, index) => word.length >= 2 && (sounds[index]?.length ?? 0) >= SHORTEST)
  return isHeard ? sounds.join(' ') : ''
}

/** 乒乒球 for 乒乓球: what stands before and behind a wrong letter is right. */
function withoutOne(letters: string[]): string[] {
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  return letters.map((_, index) => `${letters.slice(0, index).join('')} ${letters.slice(index + 1).join('')}`.trim())
}

function isOneApart(letters: string[]): Fits {
  const whole = withoutOne(letters).length > 0 ? letters.join('') : undefined
  return (spelt) => whole !== undefined && spelt.split('\n').some((way) => isNear(way, whole))
}
