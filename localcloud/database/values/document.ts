/** What a stored document is made of. Documents are never changed in place: a write puts a new one in the old one's stead. */
export type DocValue = string | number | boolean | null | Date | RegExp | readonly DocValue[] | Fields

export type Fields = { readonly [field: string]: DocValue }

export type Id = string | number

export type Doc = Fields & { readonly _id: Id }
