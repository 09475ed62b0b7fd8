/** 团体名次. Members count by their places or points; `counted` are the best n. */
export interface TeamStanding {
  place: number
  unit: string
  sum: number
  counted: string[]
}

interface Member {
  id: string
  unit?: string | null | undefined
  place: number
  points: number
}

/**
 * Ranks units by their best n members: by `places` the lowest sum wins (上海大学 2013), by `points` the highest. Equal
 * sums: the unit whose best member stands higher. A unit with fewer than n members is not ranked and stands in
 * `incomplete`.
 */
export function rankTeams(members: Member[], { best, by }: { best: number; by: 'places' | 'points' }) {
  const units = [...new Set(members.flatMap(({ unit }) => unit ?? []))].sort()
  const teams = units.map((unit) => {
    const counted = members
      .filter((member) => member.unit === unit)
      .sort((a, b) => a.place - b.place)
      .slice(0, best)
    const sum = counted.reduce((total, member) => total + (by === 'places' ? member.place : member.points), 0)
    return { unit, sum, counted, places: counted.map(({ place }) => place) }
  })
  const complete = teams.filter(({ counted }) => counted.length === best)
  const order = (a: Team, b: Team) =>
    (by === 'places' ? a.sum - b.sum : b.sum - a.sum) || comparePlaces(a.places, b.places)
  complete.sort(order)
  const ranked: TeamStanding[] = complete.map((team) => ({
    place: 1 + complete.findIndex((other) => order(other, team) === 0),
    unit: team.unit,
    sum: team.sum,
    counted: team.counted.map(({ id }) => id),
  }))
  return { teams: ranked, incomplete: teams.filter(({ counted }) => counted.length < best).map(({ unit }) => unit) }
}

interface Team {
  sum: number
  places: number[]
}

function comparePlaces(a: number[], b: number[]): number {
  const index = a.findIndex((place, at) => place !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
