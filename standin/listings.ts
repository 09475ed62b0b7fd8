import type { WeixinAnswer, WeixinCall, World } from './world'

/** 模板列表 of a service account. */
export function listTemplates(_call: WeixinCall, { templates }: World): WeixinAnswer {
  const own = templates.filter(({ kind }) => kind === 'template')
  return { template_list: own.map(({ id, title }) => ({ template_id: id, title, content: '', example: '' })) }
}

/** 订阅模板列表; type 2 is for one message, 3 is long-term. */
export function listSubscribeTemplates(_call: WeixinCall, { templates }: World): WeixinAnswer {
  const own = templates.filter(({ kind }) => kind === 'subscribe')
  const data = own.map(({ id, title, longTerm }) => ({ priTmplId: id, title, content: '', type: longTerm ? 3 : 2 }))
  return { errcode: 0, errmsg: 'ok', data }
}

export function countDrafts(_call: WeixinCall, { state }: World): WeixinAnswer {
  return { total_count: state.drafts.size }
}
