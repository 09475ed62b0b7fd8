import { pinyin } from 'pinyin-pro'
import { gramsOf, plainText } from '#shared/directory/grams'

export interface NameKeys {
  /** Characters and pairs of them, for the index. */
  grams: string[]
  /** Every way in which it may be typed, one a line: the name, its full pinyin, its initials, and whatever else it is known by. */
  spelt: string
}

/**
 * 查找键. By which a thing is found: any part of its name, of its pinyin with or without the vowels, of its code or
 * telephone. A person's first character is read as a surname (单 is shan).
 */
export function nameKeys(name: string, { others = [], isPerson = false }: Also = {}): NameKeys {
  const syllables = pinyin(name, {
    ...{ toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' },
    ...(isPerson && { surname: 'head' }),
  })
  const initials = syllables.map(([first = '']) => first)
  const typed = [name, syllables.join(''), initials.join(''), ...others.flatMap((other) => other ?? [])]
  const ways = [...new Set(typed.map(plainText).filter((way) => way !== ''))]
  return { grams: [...new Set(ways.flatMap(gramsOf))], spelt: ways.join('\n') }
}

interface Also {
  /** Codes and telephones, as they are. */
  others?: (string | undefined)[]
  isPerson?: boolean
}
