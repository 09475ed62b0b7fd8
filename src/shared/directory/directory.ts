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

/** Stands for the union of an enterprise that has none yet. */
export const NO_UNION = ''

/** What a union and an enterprise have alike. */
interface Entry {
  id: string
  name: string
  /** Name of the officer who is responsible, as it was when the account was chosen. */
  officer?: string
  /** 责任干部. Account of the officer who is responsible. */
  officerId?: string
  /** Telephone of the office, which everybody may read; never anybody's private number. */
  phone?: string
  /** When somebody answers it. */
  hours?: string
  /** Set on what is no longer there; it stays readable by its id, and is in no list and no count. */
  closedAt?: number
  /** What its people went over to when it was closed. */
  mergedInto?: string
  /** Set while what belongs to it still has to follow a change: see `register.settle`. */
  unsettledAt?: number
  grams: string[]
  /** Ways in which it may be typed, one a line; rows of before lack it until they are migrated. */
  spelt?: string
}

/** 工会. One of the unions of the street. */
export interface Union extends Entry {
  kind: UnionKind
  chair: string
  officer: string
  enterprises: number
  members: number
  /** 届. The committee's term, by days in Beijing (2026-03-01). */
  termFrom?: string
  termUntil?: string
  /** 主席空缺. Since when the union has been without a chair; missing while it has one, and where there never was one. */
  vacantSince?: number
  /** When its chair was asked last to look through the data of its enterprises. */
  mendAskedAt?: number
  /** Origin of a community's name; an unverified one may be wrong. */
  source?: 'public' | 'unverified'
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

/** 联系人 of an enterprise, for the desk alone. */
export interface EnterpriseContact {
  name: string
  post?: string
  phone: string
}

/** 企业. An enterprise belongs to one union at most. */
export interface Enterprise extends Entry {
  /** `NO_UNION` while it has none. */
  unionId: string
  unionName: string
  size: EnterpriseSize
  ownership: Ownership
  industry: string
  /** 网格. An area that has none below it; empty while nobody has said which. */
  gridId: string
  /** 楼宇. The grid of an enterprise in a building is that of the building. */
  buildingId?: string
  address: string
  members: number
  /** 统一社会信用代码. 18 characters with a check digit. */
  code?: string
  /** 在职人数, as the enterprise says, and the day in Beijing on which it said so. */
  staff?: number
  staffOn?: string
  floor?: string
  /** 外区. Registered here, at work elsewhere. */
  isOutside?: boolean
  contacts?: EnterpriseContact[]
  /** Unions that it has left, in which posts of its people are still to end: see `register.settle`. */
  partedFrom?: { unionId: string; by: string; at: number }[]
}

export type UnionCard = Omit<Union, 'grams' | 'spelt'>
export type EnterpriseCard = Omit<Enterprise, 'grams' | 'spelt' | 'partedFrom'>

/** A union in a list. The names of its people are for the desk; anybody else gets them with the one union they open. */
export type UnionRow = Omit<UnionCard, 'chair' | 'officer'> & Partial<Pick<UnionCard, 'chair' | 'officer'>>

/** Fields of an enterprise that the desk alone has in a list. */
type AtTheDesk =
  | 'size'
  | 'ownership'
  | 'gridId'
  | 'address'
  | 'members'
  | 'code'
  | 'staff'
  | 'buildingId'
  | 'floor'
  | 'officer'
  | 'isOutside'

/** An enterprise in a list: enough for everybody to find their own; the rest is for the desk. */
export type EnterpriseRow = Pick<EnterpriseCard, 'id' | 'name' | 'unionId' | 'unionName' | 'industry' | 'closedAt'> &
  Partial<Pick<EnterpriseCard, AtTheDesk>> & { buildingName?: string }

/** Numbers of the directory, which must agree with the lists behind them. */
export interface DirectorySummary {
  unions: Record<UnionKind, number>
  /** 建会企业. Enterprises that have a union. */
  enterprises: number
  /** Those of the district that have none yet. */
  withoutUnion: number
  members: number
  /** 服务站电话, as soon as somebody has written it down. */
  station?: { phone: string; hours?: string }
}

/** Parts of the lists that the desk looks at by themselves; to anybody else they are the whole list. */
export const UNION_VIEWS = ['withoutOfficer', 'closed'] as const
export type UnionView = (typeof UNION_VIEWS)[number]
export const ENTERPRISE_VIEWS = [
  ...['founded', 'large', 'foreign', 'withoutUnion', 'outside', 'withoutOfficer', 'closed'],
  /** Without a union, wherever they lie. */
  'unfounded',
] as const
export type EnterpriseView = (typeof ENTERPRISE_VIEWS)[number]

const SearchText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40)))
export const SearchUnionsInput = v.strictObject({
  text: SearchText,
  kind: v.optional(v.picklist(UNION_KINDS)),
  only: v.optional(v.picklist(UNION_VIEWS)),
  officerId: v.optional(idText()),
  cursor: CursorSchema,
})
export const SearchEnterprisesInput = v.strictObject({
  text: SearchText,
  unionId: v.optional(idText()),
  only: v.optional(v.picklist(ENTERPRISE_VIEWS)),
  officerId: v.optional(idText()),
  areaId: v.optional(idText()),
  buildingId: v.optional(idText()),
  cursor: CursorSchema,
})
export const UnionIdInput = v.strictObject({ unionId: idText() })
export const EnterpriseIdInput = v.strictObject({ enterpriseId: idText() })
