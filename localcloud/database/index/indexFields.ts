/** How an index is declared: field names, `-` before those that run downwards. */
export type IndexDeclaration = { readonly fields: readonly string[]; readonly unique?: boolean }

/** `root` is the path's first name. */
export type IndexField = { readonly path: string; readonly root: string; readonly sign: 1 | -1 }

export function indexFields(declaration: IndexDeclaration): IndexField[] {
  return declaration.fields.map((field) => {
    const path = field.replace(/^-/, '')
    return { path, root: path.split('.')[0] ?? path, sign: field.startsWith('-') ? -1 : 1 }
  })
}
