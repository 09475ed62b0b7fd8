import type { CommentRow } from '#shared/comments/comment'
import type { BindingRow } from '#shared/membership/view'

/** What the cloud tells of comments and people that wait for an officer. */
export function queueAnswers(now: number) {
  const comment: CommentRow = {
    ...{ id: 'c1', articleId: 'n1', articleTitle: '一图看懂', name: '周示例', unionName: '面馆工会', text: '讲得明白' },
    ...{ state: 'waiting', at: now },
  }
  const request: BindingRow = {
    ...{ id: 'b1', name: '马示例', enterpriseId: 'e1', enterpriseName: '长桥运输', askedAt: now, state: 'waiting' },
    maskedPhone: '190****0003',
    candidates: [
      {
        ...{ memberId: 'm1', name: '马示例', maskedPhone: '190****0004', enterpriseName: '长桥运输' },
        ...{ samePhone: false, sameEnterprise: true },
      },
    ],
  }
  return { 'comments.queue': { items: [comment] }, 'membership.bindings': { items: [request] } }
}
