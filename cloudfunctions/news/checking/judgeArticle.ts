import type { PersonContext } from '#server/context'
import { type Article, needsReview } from '#shared/news/article'
import { done, type Result, refused } from '#shared/result'
import { wordsOf } from '../writing/wordsOf'
import { judgePictures } from './judgePictures'

/**
 * Verdict on an article. `needsReader`: only a second officer may let it out; `why`: what that officer has to look at.
 * `isWaiting`: WeChat has not looked at every picture yet.
 */
export interface Judged {
  needsReader: boolean
  isWaiting: boolean
  why?: string
}

const wordsWhy = {
  unsure: '文字：微信的自动检查拿不准，或没有查成，请逐句看过再发布。',
  off: '文字：这个小程序没有微信的自动检查，请逐句看过再发布。',
}

/**
 * 内容检查. Judges words and pictures of an article as it would be public: by WeChat where possible, else by an officer.
 */
export async function judgeArticle(
  article: Article,
  { store, safety, person, now }: PersonContext
): Promise<Result<Judged, 'words_risky' | 'picture_risky'>> {
  const [words, pictures] = await Promise.all([
    safety.judge({ text: wordsOf(article), openId: person.openId, scene: 'post' }),
    judgePictures(store, article, { personId: person.id, now }),
  ])
  if (words === 'risky') return refused('words_risky')
  if (pictures.kind === 'risky') return refused('picture_risky', pictures.names)
  const why = [words === 'pass' ? '' : wordsWhy[words], picturesWhy(pictures)].filter(Boolean).join('')
  return done({
    needsReader: needsReview(article.channel) || words !== 'pass' || pictures.kind === 'unsure',
    isWaiting: pictures.kind === 'waiting',
    ...(why && { why }),
  })
}

/** Sentence about the pictures that an officer has to look at; nothing when WeChat has seen every one. */
export function picturesWhy({ kind, names }: { kind: string; names: string }): string {
  if (kind === 'unsure') return `图片：${names}微信拿不准，或没有查成，请点开看过再发布。`
  return kind === 'waiting' ? `图片：${names}微信还没有查完，请您也看一眼。` : ''
}
