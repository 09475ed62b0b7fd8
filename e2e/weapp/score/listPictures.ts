import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { dist } from '../miniprogram'
import { hasClass, type Node } from '../pageData'
import { addressesIn } from './countTree'

const IN_A_LIST = 'picture--thumb'

/** Addresses of the photos that lists on the page show in their small frame. */
export function listPicturesIn(node: Node): string[] {
  if (hasClass(IN_A_LIST)(node)) return addressesIn(node)
  return Object.values(node.cn ?? {}).flatMap(listPicturesIn)
}

/** Points that this frame has in the built styles, on a phone with three of them to one. */
export function pointsOfFrame(): number {
  const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.wxss'))
  const texts = sheets.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n')
  const [, rule = ''] = new RegExp(`\\.${IN_A_LIST}\\{([^}]*)\\}`).exec(texts) ?? []
  const [width, height] = ['width', 'height'].map((name) => new RegExp(`\\b${name}:(\\d+)px`).exec(rule)?.[1])
  return Number(width) * 3 * Number(height) * 3
}

/** Points of a picture as it is served. */
export async function pointsOf(address: string): Promise<number> {
  const { width, height } = imageSize(new Uint8Array(await (await fetch(address)).arrayBuffer()))
  return width * height
}
