import type { Capability } from '#shared/capability'

interface Words {
  name: string
  use: string
  /** The substitute when WeChat does not allow the channel, or who can do what about it. */
  instead: string
}

/** The purpose of each channel, in an officer's words. */
export const channelWords: Record<Capability, Words> = {
  template: {
    name: '模板消息',
    use: '报名、审核有了结果，告诉关注者',
    instead: '认证服务号才有。现在改走小程序消息和站内消息。',
  },
  mass: {
    name: '按名单群发',
    use: '推送给选定的人，一次最多 1 万人',
    instead: '认证服务号才有。只能发给全体关注者。',
  },
  mass_all: {
    name: '全体群发',
    use: '推送给全体关注者，或带某个标签的人',
    instead: '公众号要先认证。现在只能发站内消息。',
  },
  notice: {
    name: '订阅通知',
    use: '发给在文章里点过订阅的人',
    instead: '公众号要先认证，再在公众平台开通。',
  },
  customer: {
    name: '客服消息',
    use: '回复 48 小时内来过消息的人',
    instead: '公众号要先认证。关键词回复不受影响。',
  },
  followers: {
    name: '关注者名单',
    use: '每晚核对谁在关注',
    instead: '公众号要先认证，才能知道谁在关注。',
  },
  articles: {
    name: '图文和素材',
    use: '推送的文章和图片先存到公众号',
    instead: '公众号要先认证。请在公众平台手工发布。',
  },
  tags: { name: '标签', use: '给关注者分组，按组群发', instead: '公众号要先认证。' },
  subscribe: {
    name: '小程序消息',
    use: '发给点过“提醒我”的人，一次同意发一条',
    instead: '请管理员在小程序后台开通订阅消息，选好模板。',
  },
  safety: {
    name: '内容审核',
    use: '评论和图片公开前先过微信审核',
    instead: '改由干部一条一条看。',
  },
  phone: {
    name: '手机号验证',
    use: '会员用微信里的手机号核对身份',
    instead: '会员可以自己填手机号，由干部核对。',
  },
}
