import * as v from 'valibot'
import { CursorSchema } from '../page'
import { idText } from '../text'

/** 辖区. What is said of the street as a whole, in the one row `territory`. */
export interface Territory {
  id: string
  /** Names of the levels below the street, the outermost first: 社区, 网格. */
  levels: string[]
  squareKm?: number
  /** Corners between which the street lies, in degrees. */
  bounds?: Bounds
  /** 服务站电话. Whom everybody may call who knows of no other number, and when it is answered. */
  phone?: string
  hours?: string
}

export interface Bounds {
  south: number
  west: number
  north: number
  east: number
}

/** The id of the row of the street. */
export const THE_TERRITORY = 'street'
/** What a street is divided into as long as nobody says otherwise. */
export const LEVELS = ['社区', '网格']

/** What areas and buildings have alike. */
interface Ground {
  id: string
  name: string
  closedAt?: number
  pageKey: string
  grams: string[]
  spelt: string
}

/** 区域. A community or a grid: a part of the street at one of its levels. */
export interface Area extends Ground {
  /** Place of its level among the levels, the outermost being 0. */
  level: number
  /** The area of the level above in which it lies; empty while that is not known. */
  parentId: string
  order: number
  /** 责任干部, as an account and as the name that was true then. */
  officerId?: string
  officer?: string
  /** Telephone of the office, which everybody may read, and when somebody answers it. */
  phone?: string
  hours?: string
}

/** A point in degrees. */
export interface Point {
  lat: number
  lng: number
}

/** 楼宇. A building in an area that has none below it. */
export interface Building extends Ground {
  areaId: string
  address: string
  /** Floors above the ground, and below it. */
  floors: number
  below: number
  place?: Point
  mergedInto?: string
  /** Set while its enterprises still have to follow it: see `register.settle`. */
  unsettledAt?: number
}

type Keys = 'pageKey' | 'grams' | 'spelt' | 'unsettledAt'
export type BuildingCard = Omit<Building, Keys>

/** Enterprises of an area or a building. Those outside the district that have no union are not counted. */
export interface EnterpriseCount {
  enterprises: number
  withoutUnion: number
}

/** An area with everything below it counted; who looks after it is for the desk alone. */
export interface AreaRow
  extends EnterpriseCount,
    Pick<Area, 'id' | 'name' | 'level' | 'parentId'>,
    Partial<Pick<Area, 'officerId' | 'officer' | 'phone' | 'hours' | 'order'>> {
  buildings: number
}

/** 网格一览. The street with all its areas. */
export interface Areas {
  levels: string[]
  squareKm?: number
  bounds?: Bounds
  phone?: string
  hours?: string
  areas: AreaRow[]
}

/** A building in a list. */
export interface BuildingRow
  extends EnterpriseCount,
    Pick<Building, 'id' | 'name' | 'address' | 'areaId' | 'floors' | 'below'> {
  areaName: string
  withUnion: number
  /** How far it is from the place that was asked about. */
  metres?: number
}

/** Whether an enterprise has a union of its own, belongs to a community's or an industry's, or has none. */
export type FoundingState = 'own' | 'in' | 'none'

/** An enterprise behind a door of a building. */
export interface Tenant {
  id: string
  name: string
  state: FoundingState
  unionId: string
  unionName: string
  /** Its floor in its own words. */
  floor: string
  isOutside: boolean
}

/** One floor as it is drawn; without a number those of which nobody has said where they are. */
export interface FloorRow {
  floor: number | null
  label: string
  enterprises: Tenant[]
}

/** Who looks after a building's grid. */
export interface Keeper {
  name: string
  phone?: string
  hours?: string
}

/** 楼宇名片. One building, floor by floor, from the top. */
export interface BuildingView {
  building: BuildingCard
  /** Names of the areas in which it lies, the outermost first. */
  areaNames: string[]
  /** Name of what it was merged into. */
  intoName?: string
  officer?: Keeper
  floors: FloorRow[]
  counts: Record<FoundingState, number>
}

const DEGREES = '请填 纬度, 经度，例如 39.9123, 116.3812'
const degrees = (limit: number) =>
  v.pipe(v.number(DEGREES), v.finite(DEGREES), v.minValue(-limit, DEGREES), v.maxValue(limit, DEGREES))
export const PointSchema = v.strictObject({ lat: degrees(90), lng: degrees(180) })

export const SearchBuildingsInput = v.strictObject({
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
  areaId: v.optional(idText()),
  /** Where the caller is: used for this answer and kept nowhere. */
  near: v.optional(PointSchema),
  cursor: CursorSchema,
})
export const BuildingIdInput = v.strictObject({ buildingId: idText() })
