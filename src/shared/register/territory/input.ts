import * as v from 'valibot'
import { PointSchema } from '../../directory/territory'
import { idText, newKeyText, textUpTo } from '../../text'
import { AreaWordsSchema, BuildingWordsSchema, TerritoryWordsSchema } from './words'

/** What a field held when it was opened; it is compared, and never stored. */
const SeenGround = v.record(v.string(), v.union([v.string(), v.number(), v.null(), PointSchema]))
const reason = textUpTo(60)

export const AddAreaInput = v.strictObject({
  newKey: newKeyText(),
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  words: AreaWordsSchema,
})
export const ChangeAreaInput = v.strictObject({ areaId: idText(), seen: SeenGround, words: v.partial(AreaWordsSchema) })
export const CloseAreaInput = v.strictObject({ areaId: idText(), reason })
export const ReopenAreaInput = v.strictObject({ areaId: idText(), reason })

/** Number of areas that one deed gives to an officer: a whole street. */
const ASSIGNED_AT_ONCE = 300
export const AssignAreasInput = v.strictObject({
  areaIds: v.pipe(v.array(idText()), v.minLength(1), v.maxLength(ASSIGNED_AT_ONCE)),
  officerId: idText(),
  /** Whether the enterprises of these grids go along. */
  withEnterprises: v.boolean(),
})

export const AddBuildingInput = v.strictObject({ newKey: newKeyText(), words: BuildingWordsSchema })
export const ChangeBuildingInput = v.strictObject({
  buildingId: idText(),
  seen: SeenGround,
  words: v.partial(BuildingWordsSchema),
})
export const CloseBuildingInput = v.strictObject({ buildingId: idText(), into: v.exactOptional(idText()), reason })
export const ReopenBuildingInput = v.strictObject({ buildingId: idText(), reason })

export const ChangeTerritoryInput = v.strictObject({
  seen: TerritoryWordsSchema,
  words: TerritoryWordsSchema,
})
