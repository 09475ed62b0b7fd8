import * as v from 'valibot'
import { CursorSchema } from '../page'
import { idText } from '../text'

export const UNION_KINDS = ['enterprise', 'community', 'industry'] as const
export type UnionKind = (typeof UNION_KINDS)[number]
export const unionKindName: Record<UnionKind, string> = {
  enterprise: '独立企业工会',
  community: '社区联合工会',
  industry: '行业工会联合会',
}

/** 工会. One of the 199 unions of the street. */
export interface Union {
  id: string
  name: string
  kind: UnionKind
  chair: string
  officer: string
  enterprises: number
  members: number
  /** Origin of a community's name; an unverified one may be wrong. */
  source?: 'public' | 'unverified'
  grams: string[]
}

export type EnterpriseSize = 'micro' | 'small' | 'middle' | 'large'
export const enterpriseSizeName: Record<EnterpriseSize, string> = {
  micro: '10 人以下',
  small: '10–24 人',
  middle: '25–99 人',
  large: '100 人以上',
}

export type Ownership = 'private' | 'public' | 'foreign' | 'social'
export const ownershipName: Record<Ownership, string> = {
  private: '非公企业',
  public: '国有和集体',
  foreign: '外资（含港澳台）',
  social: '社会组织',
}

/** 企业. An enterprise belongs to exactly one union. */
export interface Enterprise {
  id: string
  name: string
  unionId: string
  unionName: string
  size: EnterpriseSize
  ownership: Ownership
  industry: string
  /** 网格. One of the 71 into which the street is divided. */
  gridId: string
  address: string
  members: number
  grams: string[]
}

export type UnionCard = Omit<Union, 'grams'>
export type EnterpriseCard = Omit<Enterprise, 'grams'>

/** A union in a list. The names of its people are for the desk; anybody else gets them with the one union they open. */
export type UnionRow = Omit<UnionCard, 'chair' | 'officer'> & Partial<Pick<UnionCard, 'chair' | 'officer'>>

/** An enterprise in a list: enough for everybody to find their own; the rest is for the desk. */
export type EnterpriseRow = Pick<EnterpriseCard, 'id' | 'name' | 'unionId' | 'unionName' | 'industry'> &
  Partial<Pick<EnterpriseCard, 'size' | 'ownership' | 'gridId' | 'address' | 'members'>>

/** Numbers of the directory, which must agree with the lists behind them. */
export interface DirectorySummary {
  unions: Record<UnionKind, number>
  enterprises: number
  members: number
}

const SearchText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40)))
export const SearchUnionsInput = v.strictObject({
  text: SearchText,
  kind: v.optional(v.picklist(UNION_KINDS)),
  cursor: CursorSchema,
})
export const SearchEnterprisesInput = v.strictObject({
  text: SearchText,
  unionId: v.optional(idText()),
  cursor: CursorSchema,
})
export const UnionIdInput = v.strictObject({ unionId: idText() })
export const EnterpriseIdInput = v.strictObject({ enterpriseId: idText() })
