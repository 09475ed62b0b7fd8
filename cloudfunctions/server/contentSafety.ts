import type { WechatAnswer } from './wechat/errors/outcome'
import type { Wechat } from './wechat/openWechat'

/**
 * Verdict on words. `unsure`: a person has to look. `off`: a person has to look too, since the account has no such
 * check.
 */
export type SafetyVerdict = 'pass' | 'risky' | 'unsure' | 'off'

/** 内容安全. WeChat's verdict on words that will be public. */
export interface ContentSafety {
  judge: (words: { text: string; openId: string | undefined; scene: 'comment' | 'post' }) => Promise<SafetyVerdict>
}

/** Characters in one call; WeChat reads 2,500 at once. */
const AT_ONCE = 2400

export function contentSafetyOf(miniProgram: Pick<Wechat, 'checkText'>): ContentSafety {
  return {
    async judge({ text, openId, scene }) {
      // WeChat has to be told the writer's openid, and somebody who never opened the mini-program has none.
      if (!openId) return 'unsure'
      let worst: SafetyVerdict = 'pass'
      for (const part of inParts(text)) {
        const verdict = verdictOf(await miniProgram.checkText({ openId, text: part, scene }))
        if (verdict === 'risky' || verdict === 'off') return verdict
        if (verdict === 'unsure') worst = verdict
      }
      return worst
    },
  }
}

function verdictOf(answer: WechatAnswer<{ suggest: 'pass' | 'review' | 'risky' }>): SafetyVerdict {
  if (answer.kind === 'answered') return answer.value.suggest === 'review' ? 'unsure' : answer.value.suggest
  if (answer.kind !== 'refused') return 'unsure'
  if (answer.reason === 'risky_content') return 'risky'
  return answer.concerns === 'channel' ? 'off' : 'unsure'
}

function inParts(text: string): string[] {
  const characters = [...text]
  const parts: string[] = []
  for (let at = 0; at < characters.length; at += AT_ONCE) parts.push(characters.slice(at, at + AT_ONCE).join(''))
  return parts
}
