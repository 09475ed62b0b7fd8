import { connectFiles, type Files } from '#server/files'
import type { Store } from '#server/store'
import { connectDatabase } from '#server/store/database'
import { connectWechat } from '../account/wechatAccounts'
import { readDrawing } from '../pictures/feature'
import { openStore } from '../schema'
import { makePicture } from './makePicture'

let store: Store | undefined
let files: Files | undefined

/** Pictures that are being drawn in this process: whoever asks for one of them waits for the same. */
const underWay = new Map<string, Promise<void>>()

/**
 * 画室. Draws the picture that another function asks for, whose signature is all that counts: without it anybody is turned
 * away. A function of its own, because a drawing keeps the processor and its typefaces weigh more than all else.
 */
export async function main(event: unknown): Promise<{ drawn: string } | { refused: 'forbidden' }> {
  const pictureId = readDrawing(event, Date.now())
  if (pictureId === undefined) return { refused: 'forbidden' }
  const drawing = underWay.get(pictureId) ?? draw(pictureId).finally(() => underWay.delete(pictureId))
  underWay.set(pictureId, drawing)
  await drawing
  return { drawn: pictureId }
}

function draw(pictureId: string): Promise<void> {
  store ??= openStore(connectDatabase())
  files ??= connectFiles()
  const { miniProgram, miniProgramAppId } = connectWechat(store)
  const address = process.env.PHONE_PAGES
  const ways = { ...(miniProgramAppId && { miniProgram }), ...(address && { address }) }
  return makePicture({ store, files, now: Date.now(), ...ways }, pictureId)
}
