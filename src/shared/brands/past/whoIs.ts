/** Somebody on the roster, with the name of the enterprise. */
export interface RosterPerson {
  memberId: string
  name: string
  enterprise: string
}

export type WhoIs =
  | { as: 'known'; memberId: string }
  /** Of that name there are some, and which of them it is nobody can tell. */
  | { as: 'unclear'; candidates: RosterPerson[] }
  | { as: 'nobody' }

/** 认人. One person of that name in the enterprise that the sheet names is taken for the one; anybody else of the name is asked about. */
export function whoIs({ name, unit }: { name: string; unit: string }, roster: readonly RosterPerson[]): WhoIs {
  const named = roster.filter((person) => person.name === name)
  if (named.length === 0) return { as: 'nobody' }
  const exact = named.filter(({ enterprise }) => plainUnit(enterprise) === plainUnit(unit))
  const [only] = exact
  if (only && exact.length === 1) return { as: 'known', memberId: only.memberId }
  return { as: 'unclear', candidates: exact.length > 1 ? exact : named }
}

/** An enterprise as people write it: brackets of either kind, blanks and 有限公司 tell nobody apart. */
export function plainUnit(unit: string): string {
  return unit.replace(/[（(].*?[）)]/g, '').replace(/\s|有限责任公司$|有限公司$/g, '')
}
