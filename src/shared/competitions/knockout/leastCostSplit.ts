/**
 * An entrant to be put on one of two sides: `key` is shared with others, `group` is the class for which a quota is
 * given.
 */
export interface Splittable {
  key: string
  group: number
}

/**
 * Chooses `quotas[g]` members of each class g so that every key is split as evenly as possible: the sum of squares of
 * (chosen − half) over the keys is least. A chain of exchanges, each within a class, takes one from a key that has too
 * many and gives one to a key that has too few; when no such chain helps, the split is best (convex flow).
 */
export function leastCostSplit<Member extends Splittable>(members: Member[], quotas: number[]) {
  const chosen = new Set(
    quotas.flatMap((quota, group) => members.filter((member) => member.group === group).slice(0, quota))
  )
  const surplus = new Map<string, number>()
  for (const member of members)
    surplus.set(member.key, (surplus.get(member.key) ?? 0) + (chosen.has(member) ? 0.5 : -0.5))

  for (let chain = helpfulChain(members, chosen, surplus); chain; chain = helpfulChain(members, chosen, surplus)) {
    for (const { out, into } of chain) {
      chosen.delete(out)
      chosen.add(into)
    }
    const [first, last] = [chain[0], chain.at(-1)]
    if (first) surplus.set(first.out.key, (surplus.get(first.out.key) ?? 0) - 1)
    if (last) surplus.set(last.into.key, (surplus.get(last.into.key) ?? 0) + 1)
  }
  return { chosen: [...chosen], cost: [...surplus.values()].reduce((sum, each) => sum + each * each, 0) }
}

interface Exchange<Member> {
  out: Member
  into: Member
}

/**
 * Finds a chain of exchanges, breadth first from the fullest key to one with a surplus at least one and a half less.
 */
function helpfulChain<Member extends Splittable>(members: Member[], chosen: Set<Member>, surplus: Map<string, number>) {
  const least = Math.min(...surplus.values())
  const keys = [...surplus.keys()].filter((key) => (surplus.get(key) ?? 0) - least > 1)
  keys.sort((a, b) => (surplus.get(b) ?? 0) - (surplus.get(a) ?? 0))
  for (const start of keys) {
    const reached = new Map<string, Exchange<Member>[]>([[start, []]])
    for (const [key, chain] of reached) {
      if ((surplus.get(start) ?? 0) - (surplus.get(key) ?? 0) > 1) return chain
      for (const out of members) {
        if (out.key !== key || !chosen.has(out)) continue
        for (const into of members) {
          if (into.group !== out.group || chosen.has(into) || reached.has(into.key)) continue
          reached.set(into.key, [...chain, { out, into }])
        }
      }
    }
  }
  return undefined
}
