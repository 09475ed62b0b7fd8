import { inBeijing } from '#shared/beijingTime'
import { retentionTable } from '#shared/privacy/retention'
import rotation from '#shared/privacy/rotation.json'
import { outOfRotation } from './backupFiles'

const DAY = 86_400_000
const NIGHT = Date.UTC(2026, 10, 22, 18)

test('what was removed elsewhere is gone from the copies of nights when the table of periods says so', () => {
  const { months } = rotation
  expect(retentionTable.find(({ id }) => id === 'backups')?.keeps).toContain(` ${months} 个月`)
  const nights = Array.from({ length: 500 }, (_night, index) => NIGHT - index * DAY).map(
    (at) => `nightly-${inBeijing(at).format('YYYYMMDD')}-020000.zip`
  )
  const gone = new Set(outOfRotation(nights))
  const oldest = nights.findLastIndex((night) => !gone.has(night))
  expect(oldest).toBeLessThanOrEqual(months * 31)
  expect(oldest).toBeGreaterThan((months - 2) * 31)
})
