import type { AskLine } from './matchLines'
import type { PasteView } from './view'

/** Key of a question, as a line may have several. */
export function keyOfAsk({ no, piece }: Pick<AskLine, 'no' | 'piece'>): string {
  return `${no}-${piece}`
}

/** Whom a paste enrols: who was found and who was settled on, each once, without those who are in. An empty id is nobody. */
export function chosenIn(view: PasteView | undefined, settled: ReadonlyMap<string, string>): string[] {
  if (!view) return []
  const isIn = (memberId: string) => view.people.some(({ id, status }) => id === memberId && status)
  const meant = [...view.found.map(({ memberId }) => memberId), ...settled.values()]
  return [...new Set(meant)].filter((memberId) => memberId && !isIn(memberId))
}
