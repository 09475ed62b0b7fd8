import { askPages, inOne } from '#client/asking/askPages'
import { type ClientDeed, type SeenOfDeed, seenIn } from '#client/deeds/deed'
import type { AskApi } from '#client/line/makeCallApi'
import type { ActionName, Value } from '#shared/api'
import { resultWords } from '#shared/competitions/play/resultWords'
import { type Article, channelName } from '#shared/news/article'
import type { PushCard, PushView } from '#shared/pushes/view'
import { caseDeeds } from './caseDeeds'
import { checkInDeeds } from './checkInDeeds'
import { eventDeeds } from './eventDeeds'
import { queueDeeds } from './queueDeeds'
import { waitingWords, wanted } from './texts'

/** Pages of a list of waiting things, more than there ever are. */
const MANY = 20

/**
 * Every deed of the phone, with its answer to whether it has happened. The phone's `callApi` takes no action that is
 * not in this table.
 */
export const phoneDeeds = {
  ...eventDeeds,
  'competitions.report': {
    wanted: wanted.result,
    waits: ({ matchId, result, games }) => ({
      ...{
        wish: matchId,
        words: waitingWords.result(games ? games.map((game) => game.join('-')).join(' ') : resultWords[result]),
      },
    }),
    hasHappened: 'repeat',
  },
  'competitions.decide': { wanted: wanted.decided, hasHappened: 'repeat' },
  'competitions.handIn': { wanted: wanted.said, hasHappened: 'repeat' },
  'competitions.beNamed': { wanted: wanted.setting, hasHappened: 'repeat' },
  'competitions.nameOwnTeam': { wanted: wanted.setting, hasHappened: 'repeat' },
  'competitions.tellRubber': { wanted: wanted.result, hasHappened: 'repeat' },
  'brands.showRecord': { wanted: wanted.setting, hasHappened: 'repeat' },
  'competitions.fillLineups': { wanted: wanted.decided, hasHappened: 'repeat' },
  'competitions.enterRubber': { wanted: wanted.decided, hasHappened: 'repeat' },
  'competitions.card': { wanted: wanted.decided, hasHappened: 'repeat' },
  'competitions.cardBack': { wanted: wanted.decided, hasHappened: 'repeat' },
  ...checkInDeeds,
  ...caseDeeds,
  ...queueDeeds,
  'needs.say': { wanted: wanted.said, hasHappened: 'repeat' },
  'needs.takeBack': { wanted: wanted.recalled, hasHappened: 'repeat' },
  'joining.apply': { wanted: wanted.said, hasHappened: 'repeat' },
  'joining.found': { wanted: wanted.said, hasHappened: 'repeat' },
  'joining.move': { wanted: wanted.said, hasHappened: 'repeat' },
  'joining.leave': { wanted: wanted.said, hasHappened: 'repeat' },
  'joining.withdraw': { wanted: wanted.recalled, hasHappened: 'repeat' },
  'joining.decide': { wanted: wanted.decided, hasHappened: 'repeat' },
  'joining.phone': { wanted: wanted.phone, hasHappened: 'repeat' },
  'family.save': { wanted: wanted.relative, hasHappened: 'repeat' },
  'family.remove': { wanted: wanted.relativeGone, hasHappened: 'repeat' },
  'family.keepOwnYear': { wanted: wanted.relative, hasHappened: 'repeat' },
  'membership.phone': { wanted: wanted.phone, hasHappened: 'repeat' },
  'news.favourite': {
    wanted: wanted.favourite,
    waits: ({ articleId, on }) => ({ wish: articleId, words: on ? waitingWords.favourite : waitingWords.notFavourite }),
    hasHappened: async ({ articleId, on }, ask) =>
      seenIn(await ask('news.read', { articleId }), ({ isFavourite }) => (isFavourite === on ? { on } : undefined)),
  },
  'receipts.confirm': {
    wanted: wanted.receipt,
    waits: ({ articleId }) => ({ wish: articleId, words: waitingWords.receipt }),
    hasHappened: async ({ articleId }, ask) =>
      seenIn(await ask('news.read', { articleId }), ({ receipt: { confirmedAt } = {} }) =>
        confirmedAt === undefined ? undefined : { confirmedAt }
      ),
  },
  'comments.write': {
    wanted: wanted.comment,
    waits: ({ newKey, text }) => ({ wish: newKey, words: waitingWords.comment(text) }),
    hasHappened: 'repeat',
  },
  'comments.withdraw': { wanted: wanted.recalled, hasHappened: 'repeat' },
  'messages.setTopic': {
    wanted: wanted.setting,
    waits: ({ topic, on }) => ({ wish: topic, words: waitingWords.topic(channelName[topic], on) }),
    hasHappened: async ({ topic, on }, ask) =>
      seenIn(await ask('messages.settings', {}), ({ topicsOff }) =>
        topicsOff.includes(topic) === on ? undefined : { topicsOff }
      ),
  },
  // WeChat's code for a number is good once, so such a request is looked for; a typed one is the same when it comes again.
  'membership.bind': {
    wanted: wanted.bound,
    hasHappened: async ({ phone }, ask) => (phone.from === 'typed' ? 'repeat' : seenBound(ask)),
  },
  'membership.recognise': { wanted: wanted.recognised, hasHappened: 'changes_nothing' },
  'invitations.take': { wanted: wanted.signedIn, hasHappened: 'repeat' },
  'sessions.end': { wanted: wanted.ended, hasHappened: ({ sessionId }, ask) => seenEnded(sessionId, ask) },
  'signIn.confirm': { wanted: wanted.signedIn, hasHappened: 'repeat' },
  'signIn.refuse': { wanted: wanted.refused, hasHappened: 'repeat' },
  'pushes.approve': pushDeed(wanted.approved, ['approved', 'sending', 'sent']),
  'pushes.sendBack': pushDeed(wanted.sentBack, ['sent_back']),
  'pushes.recall': pushDeed(wanted.recalled, ['recalled']),
  'pushes.halt': pushDeed(wanted.halted, ['stopped']),
  'news.approve': {
    wanted: wanted.approved,
    perhapsBy: ['not_in_review', 'changed_meanwhile'],
    hasHappened: async ({ articleId, rev }, ask) =>
      seenIn(await ask('news.open', { articleId }), (article) => (article.rev > rev ? goingOut(article) : undefined)),
  },
  'news.sendBack': {
    wanted: wanted.sentBack,
    perhapsBy: ['not_in_review'],
    hasHappened: async ({ articleId, word }, ask) =>
      seenIn(await ask('news.open', { articleId }), ({ sentBack, proposal }) => {
        const back = [sentBack, proposal?.sentBack].find((sent) => sent?.word === word)
        return back && { sentBackAt: back.at }
      }),
  },
  'news.write': { wanted: wanted.written, hasHappened: 'repeat' },
  'news.publish': {
    wanted: wanted.published,
    hasHappened: async ({ articleId }, ask) => seenIn(await ask('news.open', { articleId }), goingOut),
  },
  'news.submit': {
    wanted: wanted.submitted,
    hasHappened: async ({ articleId }, ask) =>
      seenIn(await ask('news.open', { articleId }), ({ state, review }) =>
        state === 'review' && review ? { askedAt: review.askedAt } : undefined
      ),
  },
  'receipts.note': { wanted: wanted.noted, hasHappened: 'repeat' },
  'receipts.nudge': { wanted: wanted.reminded, hasHappened: 'repeat' },
  'checks.decide': {
    wanted: wanted.decided,
    perhapsBy: ['decided_already'],
    hasHappened: async ({ checkId, decision }, ask) =>
      seenIn(await askPages((cursor) => ask('checks.list', { ...(cursor && { cursor }) }), MANY), (pages) =>
        inOne(pages).items.some(({ id }) => id === checkId)
          ? undefined
          : { state: decision === 'pass' ? ('passed' as const) : ('refused' as const) }
      ),
  },
  'files.ask': { wanted: wanted.uploaded, hasHappened: 'repeat' },
  'files.keep': { wanted: wanted.uploaded, hasHappened: 'repeat' },
  'privacy.agree': {
    wanted: wanted.agreed,
    hasHappened: async ({ version }, ask) =>
      seenIn(await ask('privacy.account', {}), ({ agreed }) => (agreed?.version === version ? agreed : undefined)),
  },
  'privacy.withdraw': {
    wanted: wanted.agreementTakenBack,
    hasHappened: async (_, ask) =>
      seenIn(await ask('privacy.account', {}), ({ agreed }) => (agreed ? undefined : { withdrawn: true as const })),
  },
  'privacy.leave': {
    wanted: wanted.leaving,
    hasHappened: async (_, ask) => seenIn(await ask('privacy.account', {}), ({ leaving }) => leaving),
  },
  'privacy.stay': {
    wanted: wanted.stays,
    hasHappened: async (_, ask) =>
      seenIn(await ask('privacy.account', {}), ({ leaving }) => (leaving ? undefined : { stays: true as const })),
  },
  'privacy.takeOwn': { wanted: wanted.sheet, hasHappened: 'repeat' },
  'messages.recordGrants': { wanted: wanted.counted, hasHappened: 'silent' },
  'messages.markRead': { wanted: wanted.counted, hasHappened: 'silent' },
  'news.countReader': { wanted: wanted.counted, hasHappened: 'silent' },
  'guides.begin': { wanted: wanted.counted, hasHappened: 'silent' },
  'pushes.opened': { wanted: wanted.counted, hasHappened: 'silent' },
} satisfies { [Name in ActionName]?: ClientDeed<Name> }

export type PhoneDeed = keyof typeof phoneDeeds

/** Bound now, or with the station: both are where a request leads to. */
async function seenBound(ask: AskApi): Promise<SeenOfDeed<Value<'membership.bind'>>> {
  return seenIn(await ask('me.get', {}), ({ member, bindingWaits }) => {
    if (member) return { kind: 'bound' as const }
    return bindingWaits ? { kind: 'queued' as const } : undefined
  })
}

/** A session that has ended is not listed; the one that asks cannot list any more. */
async function seenEnded(sessionId: string, ask: AskApi): Promise<SeenOfDeed<Value<'sessions.end'>>> {
  const listed = await ask('sessions.list', {})
  if (!listed.ok && listed.reason === 'signed_out') return { kind: 'done', value: { ended: true } }
  return seenIn(listed, (sessions) =>
    sessions.some(({ id }) => id === sessionId) ? undefined : { ended: true as const }
  )
}

type DeedOnPush = 'pushes.approve' | 'pushes.sendBack' | 'pushes.recall' | 'pushes.halt'

function pushDeed(words: string, states: PushView['state'][]) {
  return {
    wanted: words,
    perhapsBy: ['decided_already', 'too_late_to_recall'] as const,
    hasHappened: async ({ pushId }: { pushId: string }, ask: AskApi): Promise<SeenOfDeed<PushCard>> =>
      seenIn(await ask('pushes.open', { pushId }), (push) => (states.includes(push.state) ? push : undefined)),
  } satisfies ClientDeed<DeedOnPush>
}

/** What a yes leads to: words before readers, or on their way there once WeChat has seen their pictures. */
function goingOut({ state, proposal, publishAt, publishedAt }: Article): Value<'news.publish'> | undefined {
  if (state === 'checking' || proposal?.state === 'checking') return { publishedAt: null }
  if (proposal) return undefined
  if (state === 'scheduled') return { publishedAt: publishAt ?? null }
  return state === 'published' ? { publishedAt: publishedAt ?? null } : undefined
}
