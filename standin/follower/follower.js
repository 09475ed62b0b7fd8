import { cardOf } from './cards.js'
import { readPhone } from './phone.js'
import { needsStamp, stampText } from './stamps.js'
import { openTalk } from './talk.js'

const POLL_MS = 2000
const SEEN_MS = 4000

const asked = new URLSearchParams(location.search)
const openId = asked.get('openid') ?? ''
const at = (id) => document.getElementById(id)
const chat = at('chat')

const talk = openTalk(openId, look)
let shown = []
let hasLooked = false
let unread = 0

document.documentElement.classList.toggle('embedded', asked.get('embedded') === '1')
document.documentElement.classList.toggle('large', asked.get('large') === '1')
at('jump').addEventListener('click', goToNewest)
chat.addEventListener('scroll', () => isAtNewest() && see())
document.addEventListener('visibilitychange', () => document.hidden || look())

let looking
/** Reads the phone now and every two seconds; a hidden page asks nothing. */
async function look() {
  clearTimeout(looking)
  if (document.hidden) return
  show(await readPhone(openId))
  clearTimeout(looking)
  looking = setTimeout(look, POLL_MS)
}

function show(read) {
  if (read.kind === 'offline') return say('连不上本机服务，正在重试…')
  if (read.kind === 'nobody') return showNobody()
  const { phone } = read
  at('name').textContent = phone.officialAccount
  say(noticeOf(phone))
  talk.show(phone)
  showMessages(phone)
}

function noticeOf({ subscribed, blocked }) {
  if (!subscribed) return '没有关注公众号，只能收到小程序的服务通知'
  return blocked ? '拒收公众号的消息，点右上角可以重新接收' : ''
}

function showNobody() {
  at('empty-title').textContent = openId ? '没有这个关注者' : '还没有选人'
  at('empty-hint').textContent = '请回到演示首页，选一个人再看。'
  at('empty').hidden = false
}

function say(text) {
  at('notice').hidden = text === ''
  at('notice').textContent = text
}

function showMessages(phone) {
  const isFirstLook = !hasLooked
  hasLooked = true
  const wasReset = shown.length > 0 && !phone.messages.some(({ messageId }) => messageId === shown.at(-1).messageId)
  if (wasReset) clear()
  const fresh = phone.messages.filter(({ messageId }) => !shown.some((one) => one.messageId === messageId))
  const wasAtNewest = isAtNewest()
  for (const message of fresh) append(message, phone, !isFirstLook)
  at('empty').hidden = shown.length > 0
  if (fresh.length === 0) return
  if (!isFirstLook) ring(fresh.length)
  if (isFirstLook) chat.scrollTo({ top: chat.scrollHeight, behavior: 'instant' })
  else if (wasAtNewest) goToNewest()
  else offerJump()
}

function clear() {
  shown = []
  at('messages').replaceChildren()
  see()
}

function append(message, phone, isArriving) {
  if (needsStamp(message.at, shown.at(-1)?.at)) at('messages').append(stampOf(message.at, phone.now))
  const card = cardOf(message, phone)
  card.classList.toggle('arriving', isArriving)
  at('messages').append(card)
  shown.push(message)
}

function stampOf(sentAt, now) {
  const stamp = document.createElement('p')
  stamp.className = 'stamp'
  stamp.textContent = stampText(sentAt, now)
  return stamp
}

function ring(count) {
  unread += count
  at('unread').textContent = String(unread)
  at('unread').hidden = false
}

function offerJump() {
  at('jump').textContent = `${unread} 条新消息 ↓`
  at('jump').hidden = false
}

function isAtNewest() {
  return chat.scrollHeight - chat.scrollTop - chat.clientHeight < 48
}

function goToNewest() {
  chat.scrollTo({ top: chat.scrollHeight })
  setTimeout(see, SEEN_MS)
}

function see() {
  if (!isAtNewest()) return
  unread = 0
  at('unread').hidden = true
  at('jump').hidden = true
}

look()
