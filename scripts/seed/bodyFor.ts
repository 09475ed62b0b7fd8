import type { Channel } from '#shared/news/article'

const lead: Record<Channel, string> = {
  governance: '这是一条示例消息，路段、时间和单位都是虚构的，只用来演示。',
  policy: '这是一条示例解读，只演示版式，办事请以正式文件为准。',
  work: '这是一条示例动态，人名和企业都是虚构的，只用来演示。',
  member: '这是一条示例服务消息，时间和地点都是虚构的，只用来演示。',
}

/** A short, harmless text with the parts that an article may have: paragraphs, headings, a list, a table. */
export function bodyFor(channel: Channel, title: string): string {
  const subject = title.replace(/[“”《》]/g, '').split(/[，：｜？]/)[0]
  return [
    `<p>${lead[channel]}</p>`,
    `<h2>说的是什么</h2><p>${subject}，由服务站和各社区联合工会一起办。需要知道的事都在下面，三分钟看完。</p>`,
    '<h2>要做的三件事</h2><ul><li>先看时间，排好班再来。</li><li>有疑问，打给您企业的责任人。</li><li>看完觉得有用，转给同事。</li></ul>',
    channel === 'policy'
      ? '<h2>对照表</h2><table><thead><tr><th>谁来办</th><th>要什么</th><th>多久</th></tr></thead><tbody><tr><td>企业工会主席</td><td>申请表一份</td><td>5 个工作日</td></tr><tr><td>服务站</td><td>不用再交材料</td><td>当天</td></tr></tbody></table>'
      : '<blockquote>看不清字，可以在“我的”里打开大字。</blockquote>',
    '<p>有意见请直接在服务站窗口或电话里告诉我们，三天内答复。</p>',
  ].join('')
}
