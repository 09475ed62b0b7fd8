import floors from './floors.json'
import { fileOf, files, importsOf, isTest } from './imports'

/** Rooms that stand on no floor: the ground under all, and what only lists the features. */
const NO_FEATURE = /^cloudfunctions\/(server|api|jobs|wechat|drawing|testing)\//

const product = files.filter((file) => /\.tsx?$/.test(file) && !isTest(file))

describe.each(Object.entries(floors))('the floors of %s', (room, storeys) => {
  const floorOf = new Map(storeys.flatMap((storey, floor) => storey.map((feature) => [feature, floor] as const)))
  const featureOf = (file: string) => (NO_FEATURE.test(file) ? undefined : file.match(`^${room}/([^/]+)/`)?.[1])

  test('every feature has one', () => {
    const features = new Set(product.flatMap((file) => featureOf(file) ?? []))
    expect([...features].filter((feature) => !floorOf.has(feature))).toEqual([])
  })

  test('a feature sees the faces of those below it, and nothing else of any other', () => {
    const wrong = product.flatMap((file) => {
      const own = featureOf(file)
      if (!own) return []
      return importsOf(file).flatMap((target) => {
        const other = featureOf(`${target}/`)
        if (!other || other === own) return []
        const isBelow = Number(floorOf.get(other)) < Number(floorOf.get(own))
        return isBelow && target === `${room}/${other}/feature` ? [] : `${file} → ${target}`
      })
    })
    expect(wrong).toEqual([])
  })
})

test('the server room knows of people, what they may do and what is kept of them, and of no other matter of the union', () => {
  const server = product.filter((file) => file.startsWith('cloudfunctions/server/'))
  const domains = server.flatMap((file) =>
    importsOf(file).flatMap((target) => target.match(/^src\/shared\/([^/]+)\//)?.[1] ?? [])
  )
  expect([...new Set(domains)].sort()).toEqual(['access', 'identity', 'privacy'])
})

test('no file leads back to itself, types included', () => {
  expect(circlesOf(product)).toEqual([])
  const round = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['a.ts'], 'd.ts': ['a.ts'] }
  expect(circlesOf(Object.keys(round), (file) => round[file as keyof typeof round])).toEqual(['a.ts, b.ts, c.ts'])
})

function ownImports(file: string): string[] {
  return importsOf(file).flatMap((target) => fileOf(target) ?? [])
}

/** Groups of files that reach each other, after Tarjan; each group once. */
function circlesOf(all: string[], importsBy = ownImports): string[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[] = []

  const visit = (file: string): number => {
    const number = order.size
    order.set(file, number)
    lowest.set(file, number)
    open.push(file)
    for (const next of importsBy(file)) {
      const seen = order.get(next)
      const low = seen === undefined ? visit(next) : open.includes(next) ? seen : number
      lowest.set(file, Math.min(Number(lowest.get(file)), low))
    }
    if (lowest.get(file) === number) {
      const group = open.splice(open.indexOf(file))
      if (group.length > 1) circles.push(group.sort().join(', '))
    }
    return Number(lowest.get(file))
  }
  for (const file of all) if (!order.has(file)) visit(file)
  return circles
}
