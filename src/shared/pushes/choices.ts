import type { EnterpriseSize, Ownership, UnionKind } from '../directory/directory'
import type { MemberTag, Position } from '../membership/member'

/** One choice for an audience, with its number of members. */
export interface Choice<Id extends string = string> {
  id: Id
  count: number
}

/** A choice by a name of its own, such as an event. */
export type NamedChoice = Choice & { name: string }

export interface AudienceChoices {
  unions: (NamedChoice & { kind: UnionKind })[]
  sizes: Choice<EnterpriseSize>[]
  ownerships: Choice<Ownership>[]
  industries: Choice[]
  grids: NamedChoice[]
  /** 联络群. Areas, the outermost first, each with the grids in it where there are enterprises. */
  circles: { id: string; name: string; gridIds: string[] }[]
  positions: Choice<Position>[]
  tags: Choice<MemberTag>[]
}

/** A message in the feed that leads to an event which still takes sign-ups. */
export interface InvitingArticle {
  articleId: string
  title: string
  event: { title: string; startsAt: number; closesAt: number }
}
