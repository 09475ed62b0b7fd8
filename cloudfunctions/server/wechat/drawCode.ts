import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

/**
 * A mini-program code: `scene` of at most 32 visible characters; `page` without a leading slash, and published when the
 * version is `release`.
 */
export type SceneCode = { scene: string; page: string; version: 'develop' | 'trial' | 'release'; width?: number }

// A shape is checked and not a class: the bytes may come from another JavaScript realm.
const Picture = v.custom<Uint8Array>((answer) => ArrayBuffer.isView(answer))

/** 小程序码. The answer is the picture itself; a complaint of WeChat comes as JSON in its place. */
export async function drawCode(
  connection: AuthorizedConnection,
  { scene, page, version, width = 430 }: SceneCode
): Promise<WechatAnswer<Uint8Array>> {
  const body = { scene, page, width, env_version: version, check_path: version === 'release' }
  return callWechat(connection, { path: '/wxa/getwxacodeunlimit', schema: Picture, body })
}
