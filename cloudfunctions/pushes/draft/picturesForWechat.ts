import type { Files } from '#server/files'
import type { Wechat } from '#server/wechat/openWechat'
import type { Answer } from '#server/wechat/outcome'
import { longestFile } from '#shared/files/file'
import { picturesOf, withAddresses } from '../../news/feature'
import { asPicture } from './asPicture'

/** The body with its pictures at WeChat's own addresses, the only ones it shows inside an article (docs/wechat.md, decided). */
export async function picturesForWechat(
  body: string,
  files: Files,
  official: Pick<Wechat, 'uploadArticlePicture'>
): Promise<Answer<string>> {
  const addresses = new Map<string, string>()
  for (const fileId of picturesOf(body)) {
    const bytes = await files.read(fileId, longestFile.picture)
    if (typeof bytes === 'string') continue
    const uploaded = await official.uploadArticlePicture(asPicture(fileId, bytes))
    if (uploaded.kind !== 'answered') return uploaded
    addresses.set(fileId, uploaded.value)
  }
  return { kind: 'answered', value: withAddresses(body, addresses) }
}
