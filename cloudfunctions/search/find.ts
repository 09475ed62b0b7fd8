import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { gramsToFind } from '#shared/directory/grams'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import { FOUND_OF_A_KIND, type Found, type FoundKind } from '#shared/search/found'
import { findByName } from '../directory/feature'
import { findByTitle, findInTexts } from '../news/feature'
import { doorsInMind } from './doorsInMind'
import { eventsInMind } from './eventsInMind'
import { guidesInMind } from './guidesInMind'
import { questionsInMind } from './questionsInMind'
import { asTyped, type Fits, otherReadings, type Reading } from './readings'

/** Texts of these years are looked at by themselves; for older ones the page has a way of its own. */
const RECENT_MS = 2 * 365 * 24 * 3_600_000

const nothing: Found = {
  doors: [],
  events: [],
  guides: [],
  questions: [],
  articles: [],
  unions: [],
  enterprises: [],
  more: [],
  isAlike: false,
}

/**
 * 搜一搜. One search over pages, events, services, public questions, news, unions and enterprises. What is written so comes first; only where nothing is, what
 * sounds or looks alike. Titles and names stand in an index; the texts of two years are read where nothing is called so.
 */
export async function find({ text }: Input<'search.find'>, context: Context): Promise<Output<'search.find'>> {
  // Signs alone are no words.
  if (gramsToFind(text).length === 0) return done(nothing)
  const few = await inMind(text, context)
  const found = await findFirst(asTyped(text), few, context)
  if (found) return done(found)
  const inTexts = await findInTexts({ text, since: context.now - RECENT_MS }, context)
  if (inTexts.items.length > 0) return done(ofTexts(inTexts))
  for (const reading of otherReadings(text)) {
    const alike = await findFirst(reading, few, context)
    if (alike) return done({ ...alike, isAlike: true })
  }
  return done(nothing)
}

/** What is so few that all of it is compared. */
async function inMind(text: string, { store, now }: Context) {
  const [events, guides, questions] = await Promise.all([
    eventsInMind(store, now),
    guidesInMind(store),
    questionsInMind(store),
  ])
  return { doors: doorsInMind(text), events, guides, questions }
}

type Few = Awaited<ReturnType<typeof inMind>>

/** What the first of the ways to understand a text finds, among what has the letters of any of its texts. */
async function findFirst({ texts, ways }: Reading, few: Few, context: Context): Promise<Found | undefined> {
  const [names, titles] = await Promise.all([findByName(texts, context), findByTitle(texts, context)])
  return ways.map((fits) => judged({ ...few, titles, ...names }, fits)).find(hasAny)
}

interface Candidates extends Awaited<ReturnType<typeof findByName>>, Few {
  titles: Awaited<ReturnType<typeof findByTitle>>
}

function judged(candidates: Candidates, fits: Fits): Found {
  const articles = candidates.titles.filter(({ spelt }) => fits(spelt))
  const unions = candidates.unions.filter(({ spelt }) => fits(spelt))
  const enterprises = candidates.enterprises.filter(({ spelt }) => fits(spelt))
  const lengths: [FoundKind, number][] = [
    ['articles', articles.length],
    ['unions', unions.length],
    ['enterprises', enterprises.length],
  ]
  return {
    doors: first(candidates.doors.flatMap(({ door, spelt, isNamed }) => (isNamed || fits(spelt) ? door : []))),
    events: first(candidates.events.flatMap(({ event, spelt }) => (fits(spelt) ? event : []))),
    guides: first(candidates.guides.flatMap(({ guide, spelt }) => (fits(spelt) ? guide : []))),
    questions: first(candidates.questions.flatMap(({ row, spelt }) => (fits(spelt) ? row : []))),
    articles: first(articles).map(({ card }) => card),
    unions: first(unions).map(({ id, name, kind }) => ({ id, name, kind })),
    enterprises: first(enterprises).map(({ id, name, unionId, unionName }) => ({ id, name, unionId, unionName })),
    more: lengths.flatMap(([kind, length]) => (length > FOUND_OF_A_KIND ? kind : [])),
    isAlike: false,
  }
}

function ofTexts({ items, cursor }: Page<Found['articles'][number] & { excerpt: string }>): Found {
  const isCut = items.length > FOUND_OF_A_KIND || cursor !== undefined
  const articles = first(items).map(({ excerpt: _excerpt, ...card }) => card)
  return { ...nothing, articles, more: isCut ? ['articles'] : [] }
}

function first<Row>(rows: Row[]): Row[] {
  return rows.slice(0, FOUND_OF_A_KIND)
}

function hasAny({ doors, events, guides, questions, articles, unions, enterprises }: Found): boolean {
  return [doors, events, guides, questions, articles, unions, enterprises].some(({ length }) => length > 0)
}
