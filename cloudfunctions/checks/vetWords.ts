import { createHash } from 'node:crypto'
import type { SafetyVerdict } from '#server/contentSafety'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { isReady, type WordCheck, type WordsRefusal } from '#shared/checks/wordCheck'
import { pageKey } from '#shared/page'
import { done, type Result, refused } from '#shared/result'
import { tellReaders } from '../review/feature'
import { wordReview } from './wordReview'

const whyOf: Record<Exclude<SafetyVerdict, 'pass' | 'risky'>, string> = {
  unsure: '微信的自动检查拿不准，或没有查成。',
  off: '这个小程序没有微信的自动检查。',
}

/**
 * 过一遍文字. Checks a text before many can read it. WeChat judges; what it cannot judge waits for another officer, and
 * passes when the same words come again after a yes. Articles and comments are read by officers anyway.
 */
export async function vetWords(
  { store, safety, person, now }: PersonContext,
  { text, place }: { text: string; place: string }
): Promise<Result<'passed', WordsRefusal>> {
  if (isReady(text)) return done('passed')
  const id = createHash('sha256').update(text).digest('hex').slice(0, 40)
  const known = await store.wordChecks.find(id)
  if (known?.state === 'passed') return done('passed')
  if (known?.state === 'refused') return refused('words_refused')
  const verdict = await safety.judge({ text, openId: person.openId, scene: 'post' })
  if (verdict === 'risky') return refused('words_risky')
  if (verdict === 'pass') {
    if (known) await passAfterAll(store, id)
    return done('passed')
  }
  const asked = { askedBy: person.id, askedByName: person.name, askedAt: now }
  const check: WordCheck = {
    id,
    text,
    place,
    why: whyOf[verdict],
    state: 'waiting',
    ...asked,
    pageKey: pageKey(now, id),
  }
  const isNew = await store.wordChecks.add(check)
  await wordReview.tasks.note(store, id)
  if (isNew) await tellReaders(store, { about: place, subject: id, turn: 'asked' }, { asker: person, now })
  return refused('words_unsure')
}

/** 只拦违规的. For words that an officer reads anyway before anybody else does: only what WeChat is sure about is refused. */
export async function refuseRisky(
  { safety, person }: PersonContext,
  text: string
): Promise<Result<'passed', 'words_risky'>> {
  const verdict = await safety.judge({ text, openId: person.openId, scene: 'post' })
  return verdict === 'risky' ? refused('words_risky') : done('passed')
}

async function passAfterAll(store: Store, id: string): Promise<void> {
  await store.wordChecks.change({ _id: id, state: 'waiting' }, { state: 'passed', decidedByName: '微信' })
  await wordReview.tasks.note(store, id)
}
