import Taro from '@tarojs/taro'
import { shrinkCover, shrinkPicture } from '#client/shrinkPicture'
import { SMALL_PICTURE, smallSizeOf } from '#shared/files/smallPicture'
import { askWechat, BY_A_PERSON_MS, BY_ITSELF_MS } from '../askWechat'
import { platformTexts } from '../texts'
import { type Bytes, bytesAt, bytesOf } from './putBytes'

/** A photo that was picked and made small enough; `put` uploads its bytes to the ticket's address. */
export interface Photo extends Bytes {
  path: string
  /** The same as lists show it, where it was asked for and the phone could make one. */
  small?: Bytes
}

interface Wanted {
  most: number
  withSmall?: boolean
}

const LARGE = 900_000

/** Lets somebody take or choose one photo; undefined when they think better of it. */
export async function pickPhoto(): Promise<Photo | undefined> {
  const [photo] = await pickPhotos({ most: 1 })
  return photo
}

/** Lets somebody take or choose photos; none when they think better of it. */
export function pickPhotos(wanted: Wanted): Promise<Photo[]> {
  return process.env.TARO_ENV === 'weapp' ? pickOnWechat(wanted) : pickInBrowser(wanted)
}

async function pickOnWechat({ most, withSmall }: Wanted): Promise<Photo[]> {
  const picked = await askWechat({
    ask: () => Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noPicture,
  })
  const photos: Photo[] = []
  for (const { size, tempFilePath } of picked?.tempFiles ?? []) {
    const path = size <= LARGE ? tempFilePath : await shrink(tempFilePath)
    const large = path && bytesAt(path)
    if (!path || !large) continue
    const small = withSmall ? await makeSmall(path) : undefined
    photos.push({ path, ...large, ...(small && { small }) })
  }
  return photos
}

async function shrink(src: string): Promise<string | undefined> {
  const shrunk = await askWechat({
    ask: () => Taro.compressImage({ src, quality: 60 }),
    patience: BY_ITSELF_MS,
    otherwise: platformTexts.noShrink,
  })
  return shrunk?.tempFilePath
}

/** The small one of a photo. A WeChat that cannot make it goes without: then lists show the large one. */
async function makeSmall(src: string): Promise<Bytes | undefined> {
  const info = await askWechat({ ask: () => Taro.getImageInfo({ src }), patience: BY_ITSELF_MS })
  const size = info && smallSizeOf(info)
  if (!size) return undefined
  const compressed = await askWechat({
    ask: () => Taro.compressImage({ src, quality: 70, compressedWidth: size.width, compressedHeight: size.height }),
    patience: BY_ITSELF_MS,
  })
  const small = compressed && bytesAt(compressed.tempFilePath)
  return small && small.bytes <= SMALL_PICTURE.bytes ? small : undefined
}

async function pickInBrowser({ most, withSmall }: Wanted): Promise<Photo[]> {
  const photos: Photo[] = []
  for (const file of (await askForFiles(most > 1)).slice(0, most)) {
    const made = withSmall ? await shrinkCover(file) : await shrinkAlone(file)
    if (!made) continue
    const small = made.small && bytesOf(made.small)
    photos.push({ path: URL.createObjectURL(made.bytes), ...bytesOf(made.bytes), ...(small && { small }) })
  }
  return photos
}

async function shrinkAlone(file: File): Promise<{ bytes: Blob; small?: Blob } | undefined> {
  const bytes = await shrinkPicture(file)
  return bytes && { bytes }
}

function askForFiles(multiple: boolean): Promise<File[]> {
  return new Promise((picked) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*', multiple })
    input.onchange = () => picked([...(input.files ?? [])])
    input.oncancel = () => picked([])
    input.click()
  })
}
