import type { ActionName, Input } from '#shared/api'
import { everybody } from '#shared/pushes/audience'
import { call, signIn } from '../product/startProduct'

const HOUR = 3_600_000

const words = (now: number) => ({
  title: '本企业棋牌角',
  kind: 'chess' as const,
  summary: '',
  venue: '会议室',
  startsAt: now + 48 * HOUR,
  endsAt: now + 50 * HOUR,
  opensAt: now - HOUR,
  closesAt: now + 24 * HOUR,
  capacity: 4,
  hasWaitlist: true,
  openTo: { kind: 'everyone' as const },
  questions: [],
  steps: [],
})

/** An event of the union `union-e002`, published by its chair, of whom WeChat knows nothing: an officer has read it. */
export async function newEvent(url: string, chair: string): Promise<string> {
  const written = await call(url, chair, 'events.write', words(Date.now()))
  if (!written.ok) throw new Error(written.text)
  const { eventId } = written.value
  const published = await call(url, chair, 'events.publish', { eventId })
  if (!published.ok && published.reason === 'words_unsure') {
    await passWords(url)
    await call(url, chair, 'events.publish', { eventId })
  }
  return eventId
}

/** Whatever words wait for an officer may go out. */
async function passWords(url: string): Promise<void> {
  const officer = await signIn(url, 'officer-1')
  const waiting = await call(url, officer, 'checks.list', {})
  for (const { id: checkId } of waiting.ok ? waiting.value.items : [])
    await call(url, officer, 'checks.decide', { checkId, decision: 'pass' })
}

/** A right input for each action: whoever is turned away is turned away for who they are. */
export function inputFor(name: ActionName, eventId: string): object {
  const now = Date.now()
  const article = { articleId: 'news-03' }
  const push = { pushId: 'push-none' }
  const aimed = { ...article, audience: everybody, safety: false }
  const inputs: { [Name in ActionName]: Input<Name> } = {
    'me.get': {},
    'signIn.ask': {},
    'signIn.poll': { code: 'K7QM2DXP', secret: 'x'.repeat(32) },
    'signIn.look': { code: 'K7QM2DXP' },
    'signIn.confirm': { code: 'K7QM2DXP', number: 47 },
    'signIn.refuse': { code: 'K7QM2DXP' },
    'sessions.list': {},
    'sessions.end': { sessionId: 'abcdefgh' },
    'invitations.give': { name: '郑示例' },
    'invitations.take': { code: 'K7QM2DXP9ABC', secret: 'x'.repeat(32) },
    'invitations.list': {},
    'invitations.revoke': { invitationId: 'x'.repeat(43) },
    'staff.list': {},
    'staff.invite': { name: '郑示例', role: { kind: 'officer' } },
    'staff.rename': { personId: 'nobody', name: '郑示例' },
    'staff.dismiss': { personId: 'nobody' },
    'news.list': { channel: 'policy' },
    'news.read': article,
    'news.manage': { state: 'draft' },
    'news.open': article,
    'news.write': { title: '试写一条', channel: 'work', summary: '', body: '<p>试写</p>' },
    'news.publish': article,
    'news.submit': article,
    'news.approve': { ...article, rev: 1 },
    'news.dropProposal': article,
    'news.sendBack': { ...article, word: '第二段的时间写错了' },
    'news.schedule': { ...article, publishAt: now + HOUR },
    'news.expire': { ...article, expiresAt: now + 99 * HOUR },
    'news.versions': article,
    'news.version': { versionId: 'a1:r1' },
    'news.withdraw': { articleId: 'news-05', correction: '写错了' },
    'news.pin': { ...article, until: null },
    'pushes.choices': {},
    'pushes.reach': aimed,
    'pushes.reached': aimed,
    'pushes.test': article,
    'pushes.ask': { ...aimed, sendAt: null, expected: 1 },
    'pushes.list': { waiting: true },
    'pushes.open': push,
    'pushes.people': push,
    'pushes.approve': { ...push, expected: 1 },
    'pushes.sendBack': { ...push, word: '换个标题' },
    'pushes.recall': push,
    'pushes.halt': push,
    'pushes.resume': push,
    'pushes.opened': push,
    'audiences.list': {},
    'audiences.save': { name: '百人以上', audience: { ...everybody, sizes: ['large'] } },
    'audiences.drop': { audienceId: 'nobody' },
    'news.search': { text: '象棋' },
    'news.favourite': { ...article, on: true },
    'news.favourites': {},
    'news.countReader': { ...article, via: 'feed' },
    'news.readers': article,
    'news.allowComments': { ...article, on: true },
    'receipts.confirm': article,
    'receipts.open': article,
    'receipts.people': { ...article, part: 'waiting' },
    'receipts.export': article,
    'receipts.note': { ...article, reader: 'nobody', on: true },
    'receipts.nudge': article,
    'comments.list': article,
    'comments.write': { ...article, newKey: '0123456789abcdef', text: '写得清楚' },
    'comments.queue': {},
    'checks.list': {},
    'checks.decide': { checkId: '0123456789abcdef0123456789abcdef01234567', decision: 'pass' },
    'comments.decide': { commentId: 'cfedcba9876543210', decision: 'show' },
    'events.list': { when: 'current' },
    'events.get': { eventId },
    'events.register': { eventId, answers: {} },
    'events.withdraw': { eventId },
    'events.mine': {},
    'events.manage': { cursor: '99999999999999:z' },
    'events.open': { eventId },
    'events.write': { ...words(now), eventId },
    'events.publish': { eventId },
    'events.registrations': { eventId },
    'events.export': { eventId, reason: '现场签到' },
    'events.postpone': { ...pickTimes(words(now)), eventId, venue: '改到三层' },
    'events.cancel': { eventId, reason: '天气不好' },
    'events.resize': { eventId, capacity: 6 },
    'events.tell': { eventId, word: '请带水' },
    'events.remove': { eventId, memberId: 'm00001', reason: '重复报名' },
    'membership.bind': { name: '马示例', enterpriseId: 'ent-001', phone: { from: 'typed', number: '19900088888' } },
    'membership.bindings': { cursor: '99999999999999:z' },
    'membership.decideBinding': { requestId: 'binding-1', decision: { kind: 'reject', reason: '名册里没有' } },
    'membership.revealPhone': { requestId: 'binding-2', reason: '打电话核对' },
    'membership.export': { unionId: 'union-c01' },
    'membership.template': {},
    'membership.checkImport': { uploadId: '0123456789abcdef01234567' },
    'membership.import': { uploadId: '0123456789abcdef01234567', digest: '0'.repeat(40), expected: 3 },
    'directory.summary': {},
    'directory.unions': { text: '和平' },
    'directory.enterprises': { text: '餐饮' },
    'directory.union': { unionId: 'union-c01' },
    'directory.enterprise': { enterpriseId: 'ent-001' },
    'messages.list': { cursor: '99999999999999:z' },
    'messages.markRead': {},
    'messages.recordGrants': { accepted: [] },
    'log.export': {},
    'log.list': { subject: 'news-03' },
    'files.ask': { kind: 'picture', bytes: 1000 },
    'files.keep': { uploadId: '0123456789abcdef01234567', kind: 'picture', name: '合影.jpg' },
    'files.open': { fileIds: [] },
    'account.get': {},
    'account.recheck': {},
    'followers.sync': {},
    'account.notFollowing': { unionId: 'union-c01' },
    'messages.settings': {},
    'messages.setTopic': { topic: 'work', on: true },
    'desk.today': {},
  }
  return inputs[name]
}

function pickTimes({ startsAt, endsAt, opensAt, closesAt }: ReturnType<typeof words>) {
  return { startsAt: startsAt + 24 * HOUR, endsAt: endsAt + 24 * HOUR, opensAt, closesAt }
}
