import type { LogicCommand, UpdateCommand } from './operators'

/** Keys of every alternative of a union. */
type KeyOf<Shape> = Shape extends unknown ? keyof Shape & string : never
type ValueOf<Shape, Key> = Shape extends unknown ? (Key extends keyof Shape ? Shape[Key] : never) : never

/** Owner of a key behind the dot: the object itself, or each item of a list. */
type PartOf<Value> = Value extends readonly (infer Item)[] ? Item : Value extends object ? Value : never

type TopField<Entity> = Exclude<KeyOf<Entity>, 'id'>

/** Name of a field in the database, where `id` is `_id`. */
export type FieldName<Entity> = TopField<Entity> | '_id'

type InnerField<Value> =
  | KeyOf<Extract<PartOf<Value>, object>>
  | (Extract<Value, readonly unknown[]> extends never ? never : `${number}`)

/** A path such as `holders.member`: the first two names are checked, any behind them are not. */
type DottedField<Entity> = {
  [Name in TopField<Entity>]: `${Name}.${InnerField<ValueOf<Entity, Name>>}`
}[TopField<Entity>]

type Deep<Entity> = { [Path in DottedField<Entity> | `${DottedField<Entity>}.${string}`]?: unknown }

export type FieldPath<Entity> = FieldName<Entity> | DottedField<Entity> | `${DottedField<Entity>}.${string}`

/**
 * Value to which a field is compared. A list is compared by its items; an object only by an operator, since the SDK
 * would compare its parts.
 */
type Sought<Value> = Value extends readonly (infer Item)[]
  ? Exclude<Item, object> | LogicCommand
  : Exclude<Value, object> | LogicCommand | (Value extends string ? RegExp : never) | null

/** Conditions joined by `_.and` or `_.or`. */
export interface Joined<Entity> extends LogicCommand {
  /** Never there; it only keeps conditions of one collection from being used for another. */
  readonly of?: (entity: Entity) => void
}

export type FieldConditions<Entity> = { [Name in TopField<Entity>]?: Sought<ValueOf<Entity, Name>> } & {
  _id?: string | RegExp | LogicCommand
} & Deep<Entity>

/** Fields that are compared with each other, by `_.expr`. */
export interface Compared {
  $expr: object
}

export type Where<Entity> = FieldConditions<Entity> | Joined<Entity> | Compared

/** New values by field or by dotted part. An object is set as a whole. */
export type Changes<Entity> = { [Name in TopField<Entity>]?: ValueOf<Entity, Name> | UpdateCommand } & Deep<Entity>

export type Order<Entity> = [field: FieldPath<Entity>, direction: 'asc' | 'desc']

/** The part of a value that a dotted path has read. */
type Partly<Value, Name> = Value extends readonly (infer Item)[]
  ? Partly<Item, Name>[]
  : Value extends object
    ? Pick<Value, Extract<keyof Value, Name>>
    : Value

type NameBehind<Path, First extends string> = Path extends `${First}.${infer Inner}` ? Inner : never

/** A row of which only some fields were read. */
export type Only<Entity, Path extends string> = Entity extends unknown
  ? Pick<Entity, Extract<keyof Entity, Path | 'id'>> & {
      [First in keyof Entity as First extends string
        ? NameBehind<Path, First> extends never
          ? never
          : First
        : never]: First extends string ? Partly<Entity[First], NameBehind<Path, First>> : never
    }
  : never
