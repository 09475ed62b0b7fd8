import type { Brand } from '#shared/brands/brand'

/** 一届 as it is typed. */
export interface EditionWords {
  key: string
  name: string
  year: string
  eventId: string
  people: string
  note: string
}

/** The form's own words. */
export interface BrandWords {
  title: string
  about: string
  source: string
  editions: EditionWords[]
}

export function anEdition(key: string, over: Partial<EditionWords> = {}): EditionWords {
  return { key, name: '', year: '', eventId: '', people: '', note: '', ...over }
}

export function wordsOf(brand: Brand | undefined): BrandWords {
  if (!brand) return { title: '', about: '', source: '', editions: [] }
  const { title, about, source = '', editions } = brand
  return {
    ...{ title, about, source },
    editions: editions.map(({ name, year, eventId = '', people, note = '' }, index) =>
      anEdition(`stored-${index}`, { name, year: String(year), eventId, people: String(people ?? ''), note })
    ),
  }
}

/** What is sent; whether it may be is for the schema to say. */
export function textOf({ title, about, source, editions }: BrandWords) {
  return {
    ...{ title, about },
    ...(source.trim() && { source }),
    editions: inOrder(editions).map(editionOf),
  }
}

/** Editions in the order in which they are stored: by year; the form has the last first. */
export function inOrder(editions: EditionWords[]): EditionWords[] {
  return [...editions].reverse().sort((one, other) => Number(one.year) - Number(other.year))
}

function editionOf({ name, year, eventId, people, note }: EditionWords) {
  return {
    ...{ name, year: Number(year) },
    ...(eventId && { eventId }),
    ...(people.trim() && { people: Number(people) }),
    ...(note.trim() && { note }),
  }
}
