import * as v from 'valibot'
import { idText, newKeyText, textUpTo } from '../text'

const NO_YEAR = '请填四位数的年份'
const YearSchema = v.pipe(v.number(NO_YEAR), v.integer(NO_YEAR), v.minValue(1949, NO_YEAR), v.maxValue(2100, NO_YEAR))
const NO_NUMBER = '请填人数，整数，最多 100000'
const PeopleSchema = v.pipe(
  v.number(NO_NUMBER),
  v.integer(NO_NUMBER),
  v.minValue(1, NO_NUMBER),
  v.maxValue(100_000, NO_NUMBER)
)

/** 一届. One that was run here names its event; of an earlier one officers write what is known. */
const EditionSchema = v.strictObject({
  name: textUpTo(20),
  year: YearSchema,
  eventId: v.exactOptional(idText()),
  /** How many took part, as it is told; of an event here check-ins are counted instead. */
  people: v.exactOptional(PeopleSchema),
  note: v.exactOptional(textUpTo(200)),
})
export type BrandEdition = v.InferOutput<typeof EditionSchema>

export const MOST_EDITIONS = 60

/** What officers write of a brand. */
export const BrandTextSchema = v.strictObject({
  title: textUpTo(40),
  about: textUpTo(300),
  /** 出处. Who calls it a brand, and where; without it nobody is said to. */
  source: v.exactOptional(textUpTo(100)),
  editions: v.pipe(
    v.array(EditionSchema),
    v.maxLength(MOST_EDITIONS, `历届最多 ${MOST_EDITIONS} 届`),
    v.check(hasNoTwins, '同一场活动只能算一届')
  ),
})
export type BrandText = v.InferOutput<typeof BrandTextSchema>

/** 文体品牌. A kind of event that comes again, with its editions. */
export interface Brand extends BrandText {
  id: string
  /** `hidden` until an officer shows it, and whenever they take it away. */
  state: 'shown' | 'hidden'
  changedBy: string
  changedAt: number
  rev: number
}

/** An edition as it is read: with what its event says and who came, if it was run here. */
export interface EditionTold extends BrandEdition {
  event?: { title: string; startsAt: number; endsAt: number; venue: string; isCancelled: boolean }
  /** 到场. People who checked in; missing where nobody has. */
  came?: number
}

export interface BrandRow {
  id: string
  title: string
  about: string
  source?: string
  state: Brand['state']
  editions: number
  /** Year of the latest edition. */
  latest?: number
}

export function toBrandRow({ id, title, about, source, state, editions }: Brand): BrandRow {
  const [latest] = newestFirst(editions)
  return {
    ...{ id, title, about, state, editions: editions.length },
    ...(source && { source }),
    ...(latest && { latest: latest.year }),
  }
}

/** Editions by year, the last first; within a year the one that was written later. */
export function newestFirst<Edition extends BrandEdition>(editions: Edition[]): Edition[] {
  return [...editions].reverse().sort((one, other) => other.year - one.year)
}

function hasNoTwins(editions: BrandEdition[]): boolean {
  const events = editions.flatMap(({ eventId }) => eventId ?? [])
  return new Set(events).size === events.length
}

/** Brands that one look brings; the article that asks for them names fourteen. */
export const MOST_BRANDS = 100

export const ReadBrandInput = v.strictObject({ brandId: idText() })
export const WriteBrandInput = v.strictObject({
  /** A new one is named by the key of whoever begins it. */
  brandId: v.exactOptional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.exactOptional(v.pipe(v.number(), v.integer())),
  text: BrandTextSchema,
  state: v.picklist(['shown', 'hidden']),
})
