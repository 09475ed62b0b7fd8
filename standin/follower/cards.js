import { linked } from './links.js'

/** One message drawn as WeChat does. All words go in as text, never as HTML. */
export function cardOf(message, phone) {
  if (message.channel === 'chat') return bubble(message.chat)
  return message.channel === 'mass' ? massCard(message) : noticeCard(message, phone)
}

/** A bubble of the chat, the account's at the left, the follower's at the right; a line may be a link. */
function bubble({ from, words }) {
  const lines = words.map(({ text, link }) => linked('bubble-line', link, text))
  return element('div', `bubble bubble-${from}`, ...lines)
}

function massCard({ title, lines, picture, link, more = [] }) {
  if (more.length === 0) return linked('card', link, ...leadOf({ title, lines, picture }))
  const lead = linked('lead', link, ...leadOf({ title, lines: [], picture }))
  return element('article', 'card', lead, ...more.map(furtherRow))
}

function leadOf({ title, lines, picture }) {
  const digests = lines.map(({ value }) => element('p', 'digest', value))
  return [
    ...(picture ? [image('cover', picture)] : []),
    element('div', 'article', element('h3', '', title), ...digests),
  ]
}

function furtherRow({ title, picture, link }) {
  return linked('further', link, element('span', '', title), ...(picture ? [image('', picture)] : []))
}

/** A card of a template message, or of a service notice, which has its mini-program above the title. */
function noticeCard({ channel, title, lines, link }, phone) {
  const source = channel === 'subscribe' ? [sourceRow(`服务通知 · ${phone.miniprogram}`)] : []
  const pairs = lines.flatMap(({ label, value }) => [element('dt', '', label), element('dd', '', value)])
  const opens = link.miniprogramPath !== undefined || link.url !== undefined
  const more = opens ? [element('p', 'more', channel === 'subscribe' ? '进入小程序查看' : '查看详情')] : []
  return linked(
    'card notice-card',
    link,
    ...source,
    element('h3', '', title),
    element('dl', 'lines', ...pairs),
    ...more
  )
}

function sourceRow(text) {
  const row = element('p', 'source', miniProgramSign())
  row.append(text)
  return row
}

function miniProgramSign() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', 'M9 12.5a4 4 0 1 1-4 4M15 11.5a4 4 0 1 1 4-4M12 7v10')
  svg.append(path)
  return svg
}

function image(className, source) {
  const img = document.createElement('img')
  img.className = className
  img.alt = ''
  img.src = source
  return img
}

/** An element with children; strings become text nodes. */
function element(name, className, ...children) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}
