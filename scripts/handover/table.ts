import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import type { schema } from '../../cloudfunctions/schema'
import type { Names } from './names'

export interface Copy {
  store: Store
  names: Names
  /** Opens the answers, as far as the keys are there. */
  sealing: Sealing
}

/** 交接表. A sheet for people; `of` are the collections whose rows it shows. */
export interface HandoverTable {
  title: string
  of: readonly (keyof typeof schema)[]
  head: string[]
  rows: (copy: Copy) => AsyncGenerator<string[]>
}

/** A moment by Beijing's clock; nothing for what has not happened. */
export function timeText(at: number | undefined): string {
  return at === undefined ? '' : inBeijing(at).format('YYYY-MM-DD HH:mm')
}
