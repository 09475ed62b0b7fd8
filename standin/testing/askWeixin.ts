import { accounts } from './aWeixin'

type Told = { [key: string]: unknown }

/** Asks the stand-in by plain HTTP, as any client would; message ids stay text. */
export function askWeixin(url: string) {
  const ask = async (path: string, body?: unknown): Promise<Told> => {
    const response = await fetch(`${url}${path}`, body === undefined ? {} : post(body))
    const text = await response.text()
    return JSON.parse(text.replace(/("msg_?id":)(\d{16,})/g, `$1"$2"`))
  }
  const token = async (appId = 'wx-union') => {
    const secret = accounts.find((one) => one.appId === appId)?.appSecret
    const told = await ask('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: appId, secret })
    return String(told.access_token)
  }
  const withToken = async (path: string, body?: unknown, appId?: string) =>
    ask(`${path}?access_token=${await token(appId)}`, body)
  return { ask, token, withToken }
}

function post(body: unknown): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: text }
}
