import type { ActionCall, Send } from './makeCallApi'

/** To the cloud over HTTP, as browsers do. Faults come with a status of their own and the same body. */
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

/** A proxy in between may answer with a page of its own. */
async function readBody(reply: Response): Promise<unknown> {
  const text = await reply.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
