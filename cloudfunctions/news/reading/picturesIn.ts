import { isPictureId } from '#shared/files/file'
import type { Article } from '#shared/news/article'
import { plainBody } from '../writing/wordsOf'
import { picturesOf } from './picturesOf'

/** Photos of an article by file id, each with words by which a person finds it. */
export function picturesIn({ body, cover }: Pick<Article, 'body' | 'cover'>): Map<string, string> {
  const inBody = picturesOf(body).map((fileId, index) => [fileId, nameOf(index + 1, altOf(body, fileId))] as const)
  const photo = cover && isPictureId(cover) ? ([[cover, '封面照片']] as const) : []
  return new Map([...inBody, ...photo])
}

function nameOf(number: number, alt: string): string {
  return alt ? `第 ${number} 张图（“${alt}”）` : `第 ${number} 张图`
}

function altOf(body: string, fileId: string): string {
  const tag = [...body.matchAll(/<img\b[^>]*>/g)].map(([found]) => found).find((found) => found.includes(fileId))
  return plainBody(/\salt="([^"]*)"/.exec(tag ?? '')?.[1] ?? '')
}
