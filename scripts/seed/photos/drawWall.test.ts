import { drawWall } from './drawWall'
import scenes from './wallScenes.json'

test('each photo of the demonstration’s wall is drawn, as a PNG below the limit of a photo', async () => {
  const drawn = new Map<string, Buffer>()
  await drawWall(async (path, bytes) => {
    drawn.set(path, bytes)
    return path
  })
  expect([...drawn.keys()]).toEqual(scenes.map(({ picture }) => `wall/${picture}.png`))
  for (const bytes of drawn.values()) {
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeLessThan(1024 * 1024)
  }
})
