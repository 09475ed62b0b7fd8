/** A value in a stored document. Documents never change in place: a write replaces the whole object. */
export type DocValue = string | number | boolean | null | Date | RegExp | readonly DocValue[] | Fields

export type Fields = { readonly [field: string]: DocValue }

export type Id = string | number

export type Doc = Fields & { readonly _id: Id }
