import type { EnterpriseSize, Ownership, UnionKind } from '../directory/directory'
import type { MemberTag, Position } from '../membership/member'

/** One choice for an audience, with its number of members. */
export interface Choice<Id extends string = string> {
  id: Id
  count: number
}

type Named = Choice & { name: string }

export interface AudienceChoices {
  unions: (Named & { kind: UnionKind })[]
  sizes: Choice<EnterpriseSize>[]
  ownerships: Choice<Ownership>[]
  industries: Choice[]
  grids: Named[]
  positions: Choice<Position>[]
  tags: Choice<MemberTag>[]
  events: Named[]
}
