/** What a stored document is made of. Documents are never changed in place: a write puts a new one in the old one's stead. */
export type Value = string | number | boolean | null | Date | RegExp | readonly Value[] | Fields

export type Fields = { readonly [field: string]: Value }

export type Id = string | number

export type Doc = Fields & { readonly _id: Id }
