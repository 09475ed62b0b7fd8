import type { ServerResponse } from 'node:http'
import type { World } from '../world'

/** Answers with an uploaded picture, under the address that its upload gave. */
export function replyPicture(response: ServerResponse, { state }: World, mediaId: string): void {
  const media = state.media.get(mediaId)
  if (!media) {
    response.writeHead(404).end()
    return
  }
  const headers = {
    'content-type': media.type,
    'cache-control': 'max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  }
  response.writeHead(200, headers).end(Buffer.from(media.base64, 'base64'))
}
