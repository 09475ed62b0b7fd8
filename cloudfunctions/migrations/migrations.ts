import { begin } from './001-begin'
import { rolesOfThings } from './002-rolesOfThings'
import { reasonCodes } from './003-reasonCodes'
import { sealedAnswers } from './004-sealedAnswers'
import { foundByPinyin } from './005-foundByPinyin'
import { rowsWithKeys } from './006-memberKeys'
import { areas } from './007-areas'
import { titlesByPinyin } from './008-titlesByPinyin'
import { placeBooks } from './009-placeBooks'
import type { Migration } from './migration'

/** Every migration, in the order of the numbers of their files; the last number is the version of the data. */
export const migrations: readonly Migration[] = [
  begin,
  rolesOfThings,
  reasonCodes,
  sealedAnswers,
  foundByPinyin,
  rowsWithKeys,
  areas,
  titlesByPinyin,
  placeBooks,
]
