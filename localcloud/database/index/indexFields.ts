/** The declaration of an index: field names, with `-` before those in descending order. */
export type IndexDeclaration = { readonly fields: readonly string[]; readonly unique?: boolean }

/** A field of an index; `root` is the first name of its path. */
export type IndexField = { readonly path: string; readonly root: string; readonly sign: 1 | -1 }

export function indexFields(declaration: IndexDeclaration): IndexField[] {
  return declaration.fields.map((field) => {
    const path = field.replace(/^-/, '')
    return { path, root: path.split('.')[0] ?? path, sign: field.startsWith('-') ? -1 : 1 }
  })
}
