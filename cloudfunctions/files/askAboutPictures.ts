import type { Files } from '#server/files'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Leased } from '#server/store/lease'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { WechatAnswer } from '#server/wechat/errors/outcome'
import type { StoredFile } from '#shared/files/file'
import type { PictureCheck } from '#shared/files/pictureCheck'

interface Asking {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
}

/** Pictures of one run: as many as it has time for when WeChat answers none of the calls. */
const A_RUN = 16
const AT_ONCE = 4

/** Lease of a picture, longer than one call can take; what a crash left behind is asked again after it. */
const HELD_MS = 60_000

/** Attempts in all, with pauses of 5, 10 and 20 seconds: officers wait for the verdict. */
const TRIES = 4
const FIRST_PAUSE_MS = 5000

/**
 * 送图片去检查. Asks WeChat about every picture that is due; the verdict comes back as an event. Answers when the next is
 * due.
 */
export async function askAboutPictures({ store, wechat, files, clock }: Asking): Promise<number | undefined> {
  const due = store.files.lease({
    due: { 'check.state': 'due', 'check.notBefore': _.lte(clock()) },
    order: ['check.notBefore', 'asc'],
    limit: A_RUN,
    asSeen: ['check.state', 'check.notBefore'],
    until: () => clock() + HELD_MS,
    hold: (until) => ({ 'check.notBefore': until }),
  })
  await runEach(due, (leased) => askAbout(leased, { store, wechat, files, clock }), AT_ONCE)
  return store.files.earliest('check.notBefore', { 'check.state': 'due' })
}

type Due = Extract<PictureCheck, { state: 'due' }>

async function askAbout({ row: file, until }: Leased<StoredFile>, run: Asking): Promise<void> {
  const { store, clock } = run
  const check = file.check as Due
  const answer = await ask(file, check.by, run)
  const held = { _id: file.id, 'check.state': 'due', 'check.notBefore': until }
  await store.files.change(held, { check: nextCheck(check, answer, clock()) })
}

/** Asks WeChat about one picture; nothing when the person has no openid or the picture no address. */
async function ask({ fileId }: StoredFile, by: string, { store, wechat, files }: Asking) {
  const openId = (await store.people.find(by))?.openId
  const url = (await files.addressesOf([fileId])).get(fileId)
  return openId && url ? wechat.miniProgram.checkPicture({ openId, url, scene: 'post' }) : undefined
}

/** Next state of the check. After a lost answer WeChat is asked again: a second verdict does no harm. */
function nextCheck({ by, tries }: Due, answer: WechatAnswer<string> | undefined, now: number): PictureCheck {
  if (answer?.kind === 'answered') return { state: 'asked', traceId: answer.value, at: now }
  const mayPass = answer?.kind === 'unknown' || (answer?.kind === 'retry' && answer.after === 'backoff')
  if (!mayPass || tries + 1 >= TRIES) return { state: 'failed', at: now }
  return { state: 'due', by, tries: tries + 1, notBefore: now + FIRST_PAUSE_MS * 2 ** tries }
}
