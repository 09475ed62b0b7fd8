import { plainText } from '#shared/directory/grams'
import { type FoundDoor, foundDoors } from '#shared/search/door'
import { speltOf } from '../directory/feature'

interface DoorInMind {
  door: FoundDoor
  spelt: string
  /** Whether it stands in a longer sentence, as in 我想入会. */
  isNamed: boolean
}

/** 入口, each with the ways in which its title and words are typed. */
export function doorsInMind(text: string): DoorInMind[] {
  const plain = plainText(text)
  return foundDoors.map(({ words, ...door }) => ({
    door,
    spelt: [door.title, ...words].map((name) => speltOf(name, [])).join('\n'),
    isNamed: words.some((word) => plain.includes(word)),
  }))
}
