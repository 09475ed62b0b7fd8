import type { RollPerson, RollView } from './view'

/** What was tapped on this phone and is not in the list yet. */
export interface RollTap {
  memberId: string
  deed: 'in' | 'out' | 'undo'
  at: number
}

/** The list as it will be: with what was tapped here, in the order of its time. */
export function withTaps<View extends Pick<RollView, 'groups'>>(view: View, taps: readonly RollTap[]): View {
  if (taps.length === 0) return view
  const inOrder = [...taps].sort((one, other) => one.at - other.at)
  const tapped = (person: RollPerson) =>
    inOrder.filter(({ memberId }) => memberId === person.memberId).reduce(withTap, person)
  const groups = view.groups.map((group) => ({ ...group, people: group.people.map(tapped) }))
  return { ...view, groups }
}

function withTap(person: RollPerson, { deed, at }: RollTap): RollPerson {
  const { at: since, outAt, ...who } = person
  switch (deed) {
    case 'in':
      return { ...person, at: Math.min(since ?? at, at) }
    case 'out':
      return since === undefined ? person : { ...person, outAt: Math.max(outAt ?? at, at) }
    case 'undo':
      return since !== undefined && since > at ? person : who
  }
}
