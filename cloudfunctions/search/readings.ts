import { containsWords, plainText } from '#shared/directory/grams'
import { nameKeys } from '../directory/feature'
import { isNear } from './isNear'

/** One way to understand what somebody has typed. */
export interface Reading {
  /** Texts to look for, any of them; each is words that all have to occur. */
  texts: string[]
  /** Whether something that may be typed in these ways, one a line, is meant. */
  fits: (spelt: string) => boolean
}

/** A word of fewer letters is like too many others. */
const SHORTEST = 3
/** A longer word is taken as it is. */
const LONGEST = 12

/**
 * What may be meant by a text that is found nowhere as it stands: two words written as one, another character of the
 * same sound, one wrong letter. Each is tried only where the one before finds nothing.
 */
export function otherReadings(text: string): Reading[] {
  const words = text.split(/\s+/).map(plainText).filter(Boolean)
  const whole = words.join('')
  const letters = [...whole]
  return [twoInOne(letters), sameSound(words), oneWrong(whole, letters)].filter(({ texts }) => texts.length > 0)
}

export function asTyped(text: string): Reading {
  return { texts: [text], fits: (spelt) => containsWords(spelt, text) }
}

/** 明珠杯报名: both parts occur, apart. */
function twoInOne(letters: string[]): Reading {
  const isOne = letters.length >= 4 && letters.length <= LONGEST
  const texts = isOne
    ? letters
        .slice(2, -1)
        .map((_, index) => `${letters.slice(0, index + 2).join('')} ${letters.slice(index + 2).join('')}`)
    : []
  return { texts, fits: (spelt) => texts.some((text) => containsWords(spelt, text)) }
}

/** 朔凤书店 for 朔风书店. */
function sameSound(words: string[]): Reading {
  const sounds = words.map((word) => nameKeys(word).spelt.split('\n')[1] ?? '')
  const isHeard = words.every((word, index) => word.length >= 2 && (sounds[index]?.length ?? 0) >= SHORTEST)
  const text = sounds.join(' ')
  return { texts: isHeard ? [text] : [], fits: (spelt) => containsWords(spelt, text) }
}

/** 乒乒球 for 乒乓球: what stands before and behind a wrong letter is right. */
function oneWrong(whole: string, letters: string[]): Reading {
  const isWord = letters.length >= SHORTEST && letters.length <= LONGEST
  const texts = isWord
    ? letters.map((_, index) => `${letters.slice(0, index).join('')} ${letters.slice(index + 1).join('')}`.trim())
    : []
  return { texts: [...new Set(texts)], fits: (spelt) => spelt.split('\n').some((way) => isNear(way, whole)) }
}
