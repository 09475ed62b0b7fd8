/** 照片. One that whoever asked has put to a case; its bytes stand in the storage, where no address that lasts leads to them. */
export interface CasePhoto {
  id: string
  fileId: string
  at: number
  width: number
  height: number
}

/** Photos of one case, at most. */
export const MOST_PHOTOS = 6

/** Photos of one case as who may see them is told of them; each is fetched by itself, at an address that lapses. */
export type SeenPhoto = Omit<CasePhoto, 'fileId'>

export function seenPhotosOf(photos: readonly CasePhoto[]): SeenPhoto[] {
  return photos.map(({ fileId: _fileId, ...seen }) => seen)
}

/** A photo and the address at which it can be fetched for a quarter of an hour. */
export interface OpenPhoto extends SeenPhoto {
  url: string
}
