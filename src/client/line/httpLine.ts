import type { ActionCall, Send } from './makeCallApi'

/** The browsers' line to the cloud, over HTTP. Faults come with a status of their own and a body as usual. */
export function httpLine(url: string, patienceMs: number): Send {
  return async (call, token) => {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), patienceMs)
    try {
      const reply = await fetch(url, { ...post(call, token), signal: giveUp.signal })
      return await readBody(reply)
    } finally {
      clearTimeout(timer)
    }
  }
}

function post(call: ActionCall, token: string | undefined): RequestInit {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  return { method: 'POST', headers, body: JSON.stringify(call) }
}

/** The body as JSON; undefined when it is none, as when a proxy in between answers with its own page. */
async function readBody(reply: Response): Promise<unknown> {
  const text = await reply.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
