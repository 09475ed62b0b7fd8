/** SHA-256 of a text (UTF-8), as 64 small hexadecimal digits; phone, cloud and command line each bring their own. */
export type Sha256 = (text: string) => string

/** 名单指纹. Fingerprint of a list of numbers: sorted from the smallest, one a line. The order in which they came is of no matter. */
export function listHashOf(numbers: readonly string[], sha256: Sha256): string {
  return sha256(inOrder(numbers).join('\n'))
}

interface Drawn {
  seed: string
  numbers: readonly string[]
}

/**
 * 排序. Each number gets the fingerprint of `seed:list:number`, where `list` is the fingerprint of the whole list; the
 * smallest fingerprint is first. Whoever knows only the seed, or sees only the list, cannot aim at a rank: both go in.
 */
export function rankNumbers({ seed, numbers }: Drawn, sha256: Sha256): string[] {
  const list = listHashOf(numbers, sha256)
  return inOrder(numbers)
    .map((number) => ({ number, mark: sha256(`${seed}:${list}:${number}`) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1))
    .map(({ number }) => number)
}

function inOrder(numbers: readonly string[]): string[] {
  return [...numbers].sort()
}

/** 抽签凭据. All that is published of a draw, for anybody who repeats it; what follows the draw is missing before. */
export interface DrawProof {
  eventId: string
  title: string
  /** Fingerprint of the seed, published before anybody could enter. */
  seedHash: string
  /** Published at the closing, with the numbers. */
  listHash?: string
  numbers?: string[]
  /** Published with the result. */
  seed?: string
  ranked?: string[]
}

export type DrawFlaw = 'not_drawn' | 'seed_differs' | 'list_differs' | 'ranks_differ'

/** 核对. Repeats a draw from what was published; the first thing that is not as it was promised, or nothing. */
export function findDrawFlaw(
  { seedHash, listHash, numbers, seed, ranked }: Omit<DrawProof, 'eventId' | 'title'>,
  sha256: Sha256
): DrawFlaw | undefined {
  if (!seed || !listHash || !numbers || !ranked) return 'not_drawn'
  if (sha256(seed) !== seedHash) return 'seed_differs'
  if (listHashOf(numbers, sha256) !== listHash) return 'list_differs'
  const again = rankNumbers({ seed, numbers }, sha256)
  return again.join() === ranked.join() ? undefined : 'ranks_differ'
}
