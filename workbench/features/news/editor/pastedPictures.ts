/** A picture whose bytes lay in a paste, and the key of its place in the text. */
export interface PastedPicture {
  key: string
  bytes: Blob
}

const PICTURE = /<img src="data:(image\/\w+);base64,([\w+/=]+)"/g
/** More pictures than a notice has; a paste of more is most likely a whole web site. */
const AT_MOST = 20

interface TakenOut {
  html: string
  pictures: PastedPicture[]
  /** Number of those that are no pictures, or too many. */
  lost: number
}

/** Takes the bytes out of a clean paste; each picture keeps its place under a key. */
export function takeOutPictures(html: string, newKey: () => string): TakenOut {
  let lost = 0
  const pictures: PastedPicture[] = []
  const kept = html.replace(PICTURE, (_tag, type: string, base64: string) => {
    const bytes = pictures.length < AT_MOST && bytesOf(base64)
    if (!bytes) {
      lost += 1
      return '<img'
    }
    const key = newKey()
    pictures.push({ key, bytes: new Blob([bytes], { type }) })
    return `<img data-waits="${key}"`
  })
  return { html: kept, pictures, lost }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
