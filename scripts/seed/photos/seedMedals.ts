import type { StoredFile } from '#shared/files/file'
import type { MediaCheck } from '../../../cloudfunctions/files/mediaCheck'
import medals from './medals.json'

/** As wide and high as the phone shows a picture to choose. */
export const MEDAL_SIZE = { width: 640, height: 480 }
const DAY = 24 * 3_600_000

/** Pictures of a form, as an officer has brought them and WeChat has let them through. */
export function seedMedals(officer: string, now: number): { files: StoredFile[]; mediaChecks: MediaCheck[] } {
  const at = now - 9 * DAY
  const traceOf = (picture: string) => `demo-${picture}`
  return {
    files: medals.map(({ picture, word }) => ({
      ...{ id: picture, fileId: fileOfMedal(picture), kind: 'picture', name: `${word}.png`, bytes: 60_000 },
      ...{ ...MEDAL_SIZE, keptBy: officer, keptAt: at },
      check: { state: 'asked', traceId: traceOf(picture), at },
    })),
    mediaChecks: medals.map(({ picture }) => ({ id: traceOf(picture), suggest: 'pass', label: 100, at })),
  }
}

export function pathOfMedal(picture: string): string {
  return `pictures/${picture}.png`
}

function fileOfMedal(picture: string): string {
  return `cloud://local.files/${pathOfMedal(picture)}`
}
