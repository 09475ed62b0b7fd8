import type { EventKind } from '../events/eventKind'
import type { NeedTag } from './need'

/** Kinds of events that answer a need. Which services do, officers write with each service. */
const eventKindsFor: Record<NeedTag, readonly EventKind[]> = {
  law: [],
  hardship: [],
  mind: [],
  housing: [],
  summer: ['family'],
  nursing: ['family'],
  dating: [],
  lunch: [],
  checkup: [],
  rest: ['recuperation'],
  fitness: ['walk', 'pingpong'],
  outing: ['outing', 'walk'],
  skills: ['skills', 'training'],
  books: ['books', 'essay'],
  hobby: ['chess', 'pingpong', 'karaoke', 'quiz'],
  safety: ['fire', 'drill'],
}

/** Kinds that answer any of these needs, each once. */
export function kindsFor(tags: readonly NeedTag[]): EventKind[] {
  return [...new Set(tags.flatMap((tag) => eventKindsFor[tag]))]
}

/** 因为您选了. Those of these needs that an event of this kind answers. */
export function becauseOfKind(kind: EventKind, tags: readonly NeedTag[]): NeedTag[] {
  return tags.filter((tag) => eventKindsFor[tag].includes(kind))
}
