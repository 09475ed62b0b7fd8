/** On the roster as a member of the union, or as a worker of the enterprise who has not joined yet. */
export type Standing = 'member' | 'worker'

/** 名册. One row: a member, or a worker of the enterprise who has not joined yet. */
export interface Member {
  id: string
  name: string
  phone: string
  enterpriseId: string
  unionId: string
  standing: Standing
  joinedAt: number
  /** Whose phone is bound to this row; one row, one person. */
  personId?: string
}

/** What a bound person carries of the row, so that a tap needs no second look-up. */
export type BoundMember = Pick<Member, 'id' | 'name' | 'enterpriseId' | 'unionId' | 'standing'>

export function boundMember({ id, name, enterpriseId, unionId, standing }: Member): BoundMember {
  return { id, name, enterpriseId, unionId, standing }
}
