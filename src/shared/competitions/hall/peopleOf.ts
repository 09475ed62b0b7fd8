import type { Entrant } from '../play/competition'

/** 上场的人. Keys of everybody who may play for an entrant: one, both of a pair, a whole roster. */
export function peopleOf({ team, memberId, personId, people = [] }: Entrant): string[] {
  const members = team ? team.roster : [{ memberId, personId }]
  const persons = [...people, ...members.map((one) => one.personId)].filter((id) => id !== '')
  return [...new Set([...persons.map((id) => `person ${id}`), ...members.map((one) => `member ${one.memberId}`)])]
}

/** The same by an entrant's number, as long as they play on. */
export function peopleIn(entrants: readonly Entrant[]): (no: number) => string[] {
  const byNo = new Map(entrants.filter(({ status }) => status === 'in').map((one) => [one.no, peopleOf(one)]))
  return (no) => byNo.get(no) ?? []
}
