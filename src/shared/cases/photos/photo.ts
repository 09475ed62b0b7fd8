/** What whoever asked has put to a case; its bytes stand in the storage, where no address that lasts leads to them. */
interface Enclosed {
  id: string
  fileId: string
  at: number
}

/** 照片. */
export interface CasePhoto extends Enclosed {
  width: number
  height: number
}

/** 语音. What somebody said instead of writing it. */
export interface CaseVoice extends Enclosed {
  seconds: number
}

export type CaseEnclosure = CasePhoto | CaseVoice

/** Photos and voice messages of one case, at most. */
export const MOST_PHOTOS = 6
/** Seconds of one voice message, and the most bytes that they take at the rate in which they are recorded. */
export const LONGEST_VOICE = 60
export const VOICE_BYTES = 600_000

/** Enclosures of one case as who may see them is told of them; each is fetched by itself, at an address that lapses. */
export type SeenPhoto = Omit<CasePhoto, 'fileId'> | Omit<CaseVoice, 'fileId'>

export function seenPhotosOf(photos: readonly CaseEnclosure[]): SeenPhoto[] {
  return photos.map(({ fileId: _fileId, ...seen }) => seen)
}

/** One of them, and the address at which it can be fetched for a quarter of an hour. */
export type OpenPhoto = SeenPhoto & { url: string }

/** Voice messages apart from photos, each in their order. */
export function byKind<One extends object>(all: readonly One[]) {
  const isVoice = (one: One): one is Extract<One, { seconds: number }> => 'seconds' in one
  return {
    voices: all.filter(isVoice),
    photos: all.filter((one): one is Exclude<One, { seconds: number }> => !isVoice(one)),
  }
}
