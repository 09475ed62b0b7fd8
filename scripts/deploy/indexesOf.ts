/** An index as CloudBase's manager creates it. */
export interface CloudIndex {
  IndexName: string
  MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: '1' | '-1' }[] }
}

interface Declared {
  fields: readonly string[]
  unique?: boolean
}

/** Indexes as declared in the product, in the form CloudBase wants; `-field` is a descending one. */
export function indexesOf(indexes: readonly Declared[]): CloudIndex[] {
  return indexes.map(({ fields, unique = false }) => ({
    IndexName: fields.map((field) => field.replace(/^-/, '').replaceAll('.', '_')).join('__'),
    MgoKeySchema: {
      MgoIsUnique: unique,
      MgoIndexKeys: fields.map((field) => ({
        Name: field.replace(/^-/, ''),
        Direction: field.startsWith('-') ? '-1' : '1',
      })),
    },
  }))
}
