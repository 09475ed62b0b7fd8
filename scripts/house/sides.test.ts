import floors from './floors.json'
import { files } from './imports'

/** Folders that only one side has, with the reason. */
const OF_ONE_SIDE = {
  'src/features/officer':
    'What officers do on the phone, apart so that members never download it; its rooms bear the names.',
}

/** Names of features in the cloud, or of folders with the rules of all sides. */
const known = new Set([...floors.cloudfunctions.flat(), ...namesIn('src/shared')])

describe('a feature has one name on all sides', () => {
  test.each(['workbench/features', 'src/features'])('%s', (side) => {
    const alone = namesIn(side).filter((name) => !known.has(name))
    const allowed = Object.keys(OF_ONE_SIDE).filter((folder) => folder.startsWith(`${side}/`))
    expect(alone.map((name) => `${side}/${name}`)).toEqual(allowed)
    expect(namesIn(side).length).toBeGreaterThan(5)
  })

  test('the officers’ rooms of the phone bear the names of their features', () => {
    const rooms = namesIn('src/features/officer').filter((name) => name !== 'pages')
    expect(rooms.filter((name) => !known.has(name))).toEqual([])
    expect(rooms).toContain('desk')
  })
})

function namesIn(folder: string): string[] {
  const inside = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1))
  return [...new Set(inside.flatMap((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])))].sort()
}
