import type { EnterpriseSize, Ownership, UnionKind } from '../directory/directory'
import type { MemberTag, Position } from '../membership/member'

/** One word an audience can be chosen by, and how many members it stands for. */
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
