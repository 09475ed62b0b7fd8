import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeXml } from '#server/xml/xmlText'
import { inBeijing } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { fileName } from './keepFiles'
import type { Copy } from './table'

const PAGES = '消息正文'

/** The words of every article as a page that a browser opens without us; the body was cleaned when it was written. */
export async function writePages(folder: string, { store }: Copy): Promise<number> {
  await mkdir(join(folder, PAGES), { recursive: true })
  let count = 0
  for await (const part of store.articles.walk())
    for (const article of part) {
      await writeFile(join(folder, pageName(article)), pageOf(article))
      count++
    }
  return count
}

/** Begins with the day, then the title as far as a file may be called so; the id keeps two apart. */
export function pageName({ id, title, publishedAt, createdAt }: Article): string {
  const words = [...title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()].slice(0, 40).join('')
  return join(PAGES, `${inBeijing(publishedAt ?? createdAt).format('YYYY-MM-DD')} ${words} ${id}.html`)
}

function pageOf({ title, summary, body }: Article): string {
  const local = body.replaceAll(/cloud:\/\/[^"]+/g, (fileId) => `../${fileName(fileId)}`)
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeXml(title)}</title><style>body{max-width:40em;margin:2em auto;padding:0 1em;line-height:1.6}img{max-width:100%}</style>`,
    `<h1>${escapeXml(title)}</h1><p><strong>${escapeXml(summary)}</strong></p>${local}</html>`,
  ].join('\n')
}
