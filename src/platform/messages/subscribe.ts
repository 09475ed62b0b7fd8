import Taro from '@tarojs/taro'
import { lookUp } from '#shared/lookUp'
import { messageTemplates, subscribeTemplates, type TemplateName } from '#shared/messages/templates'
import { askWechat, BY_A_PERSON_MS } from '../askWechat'
import { callApi } from '../deeds/doing'
import { postAsMe } from '../line/postAsMe'
import { askLikeWechat } from './demoSubscribeSheet'

/**
 * Asks for the permission to send these messages. WeChat allows it only within the tap itself, so nothing may be
 * awaited before this call; whatever the answer, the tap goes on.
 */
export async function askForMessages(names: TemplateName[]): Promise<void> {
  const accepted = process.env.TARO_ENV === 'weapp' ? await askInWechat(names) : await askInDemo(names)
  if (accepted.length > 0) await callApi('messages.recordGrants', { accepted })
}

async function askInWechat(names: TemplateName[]): Promise<string[]> {
  const tmplIds = names.map((name) => subscribeTemplates[name])
  const ask = () => Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
  const answers = await askWechat({ ask, patience: BY_A_PERSON_MS })
  if (!answers) return []
  const given = answers as unknown as Record<string, unknown>
  return tmplIds.filter((id) => lookUp(given, id) === 'accept')
}

/** A browser has no WeChat to ask: in a demonstration its stand-in does, elsewhere nobody is asked for what cannot be given. */
async function askInDemo(names: TemplateName[]): Promise<string[]> {
  if (await isElsewhere()) return []
  const options = names.map((name) => ({ id: subscribeTemplates[name], title: messageTemplates[name].title }))
  const accepted = await askLikeWechat(options)
  if (accepted.length > 0) await postAsMe('/demo/grants', { templateIds: accepted })
  return accepted
}

/** Without a network it is not known, and the demonstration goes on as it does. */
function isElsewhere(): Promise<boolean> {
  return fetch('/demo/here').then(
    ({ status }) => status === 404,
    () => false
  )
}
