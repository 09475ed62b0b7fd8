import type { GenericSchema } from 'valibot'

/** The parts of a valibot schema that the printer looks at; every kind of schema has some of them. */
interface Shape {
  type: string
  entries?: Record<string, Shape>
  item?: Shape
  items?: Shape[]
  wrapped?: Shape
  options?: (Shape | string | number)[]
  literal?: unknown
  default?: unknown
  pipe?: Shape[]
  requirement?: unknown
}

/** A schema as text: one line a field, `?` where it may be left out, with its default. */
export function describeSchema(schema: GenericSchema): string {
  return describe(schema as unknown as Shape, '')
}

function describe(shape: Shape, indent: string): string {
  if (shape.entries) return `{\n${fieldsOf(shape.entries, `${indent}  `)}\n${indent}}`
  if (shape.item) return `[${describe(shape.item, indent)}]`
  if (shape.items) return `[${shape.items.map((each) => describe(each, indent)).join(', ')}]`
  if (shape.wrapped) return `${describe(shape.wrapped, indent)}${shape.type === 'nullable' ? ' | null' : ''}`
  if (shape.options) return shape.options.map((option) => optionOf(option, indent)).join(' | ')
  if (shape.type === 'literal') return JSON.stringify(shape.literal)
  return shape.type
}

function optionOf(option: Shape | string | number, indent: string): string {
  return typeof option === 'object' ? describe(option, indent) : JSON.stringify(option)
}

function fieldsOf(entries: Record<string, Shape>, indent: string): string {
  return Object.entries(entries)
    .map(([name, shape]) => {
      const mark = shape.type === 'optional' ? '?' : ''
      const preset = shape.default === undefined ? '' : `  = ${JSON.stringify(shape.default)}`
      return `${indent}${name}${mark}: ${describe(shape, indent)}${preset}`
    })
    .join('\n')
}
