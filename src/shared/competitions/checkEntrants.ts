import { type CompetitionRefusal, refuse } from './refusal'

/** Checks that each id and each number stands only once; answers with the fault, or nothing. */
export function checkEntrants(
  entrants: readonly { id: string; number?: number | null | undefined }[]
): CompetitionRefusal | undefined {
  const id = findDoubled(entrants.map((entrant) => entrant.id))
  if (id !== undefined)
    return refuse('doubled_entrant', `名单里有两个 ${id}，请给每位参赛者不同的编号。`, { entrants: [id] })
  const number = findDoubled(entrants.flatMap((entrant) => entrant.number ?? []))
  if (number === undefined) return undefined
  const holders = entrants.filter((entrant) => entrant.number === number).map((entrant) => entrant.id)
  return refuse('doubled_number', `${holders.join('、')} 都是 ${number} 号，请改成不同的号码。`, { entrants: holders })
}

export function findDoubled<Item>(items: readonly Item[]): Item | undefined {
  const seen = new Set<Item>()
  return items.find((item) => seen.size === seen.add(item).size)
}
