import { files, read } from './imports'

const DECLARED = /^(export )?(?:default )?(?:(?:declare|abstract) )*(?:type|interface|class|enum) (\w+)/gm
const LISTED = /^export (?:type )?\{([^}]*)\}(?! from)/gm

const code = files.filter((file) => /\.tsx?$/.test(file))

describe('the name of an exported type', () => {
  test('means one thing: no other file declares it again', () => {
    const homes = new Map<string, string[]>()
    for (const file of code)
      for (const name of exportedTypesOf(read(file))) homes.set(name, [...(homes.get(name) ?? []), file])
    const shared = [...homes].filter(([, all]) => all.length > 1)
    expect(shared.map(([name, all]) => `${name}: ${all.join(', ')}`)).toEqual([])
    expect(homes.size).toBeGreaterThan(500)
  })

  test('is found however it is exported; what is only passed on has its home elsewhere', () => {
    const lines = [
      'export type Turn = { at: number }',
      'export const Turn = v.object({})',
      'export interface Seat<Name> extends Turn {',
      'export default class Mishap extends Component {',
      'type Late = Turn',
      'interface Props {',
      'export type { Late, Row as Line }',
      "export type { Page } from './page'",
    ]
    expect(exportedTypesOf(lines.join('\n'))).toEqual(['Turn', 'Seat', 'Mishap', 'Late'])
  })
})

/** Names of the types that a file exports, each once, even if it is declared in several parts. */
function exportedTypesOf(text: string): string[] {
  const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  const declared = [...text.matchAll(DECLARED)].flatMap(([, exported, name = '']) =>
    exported || listed.includes(name) ? name : []
  )
  return [...new Set(declared)]
}
