import * as v from 'valibot'
import { FLOORS } from '../../directory/floor'
import { PointSchema } from '../../directory/territory'
import { idText, textUpTo } from '../../text'
import { OfficePhoneSchema } from '../words'

const orEmpty = (max: number) => v.union([v.literal(''), textUpTo(max)])
const wholeFrom = (least: number, most: number, message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))

/** 区域的各项. What the desk writes of a community or a grid. */
export const AreaWordsSchema = v.strictObject({
  name: textUpTo(20),
  parentId: v.union([v.literal(''), idText()]),
  order: wholeFrom(0, 9999, '请填 0 到 9999 的整数'),
  officerId: v.nullable(idText()),
  phone: v.nullable(OfficePhoneSchema),
  hours: v.nullable(textUpTo(40)),
})

/** 楼宇的各项. What the desk writes of a building. */
export const BuildingWordsSchema = v.strictObject({
  name: textUpTo(40),
  areaId: idText(),
  address: orEmpty(80),
  floors: wholeFrom(1, FLOORS.above, `请填 1 到 ${FLOORS.above} 层`),
  below: wholeFrom(0, FLOORS.below, `请填 0 到 ${FLOORS.below} 层`),
  place: v.nullable(PointSchema),
})

const LevelNames = v.pipe(
  v.array(textUpTo(6)),
  v.minLength(1, '至少要有一级'),
  v.maxLength(4, '最多 4 级'),
  v.check((names) => new Set(names).size === names.length, '各级的名称不能一样')
)

const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const BoundsSchema = v.pipe(
  v.strictObject({ south: lat, west: lng, north: lat, east: lng }),
  v.check(({ south, west, north, east }) => south < north && west < east, '南要小于北，西要小于东')
)

/** 辖区的各项. */
export const TerritoryWordsSchema = v.strictObject({
  levels: LevelNames,
  squareKm: v.nullable(v.pipe(v.number('请填面积'), v.minValue(0.01), v.maxValue(10_000))),
  bounds: v.nullable(BoundsSchema),
  /** Telephone of the station; desks of the version before know of none. */
  phone: v.optional(v.nullable(OfficePhoneSchema), null),
  hours: v.optional(v.nullable(textUpTo(40)), null),
})

export type AreaWords = v.InferOutput<typeof AreaWordsSchema>
export type BuildingWords = v.InferOutput<typeof BuildingWordsSchema>
export type TerritoryWords = v.InferOutput<typeof TerritoryWordsSchema>

/** Labels of the fields, for forms and the history. */
export const areaFieldName: Record<keyof AreaWords, string> = {
  name: '名称',
  parentId: '上一级',
  order: '排序',
  officerId: '责任干部',
  phone: '办公电话',
  hours: '接听时间',
}
export const buildingFieldName: Record<keyof BuildingWords, string> = {
  name: '名称',
  areaId: '网格',
  address: '地址',
  floors: '地上层数',
  below: '地下层数',
  place: '位置',
}
export const territoryFieldName: Record<keyof TerritoryWords, string> = {
  levels: '分级',
  squareKm: '面积',
  bounds: '边界',
  phone: '服务站电话',
  hours: '接听时间',
}
