import { postAsMe } from './postAsMe'

/** The code that WeChat's phone button would give; in the demonstration the stand-in gives it. */
export async function demoPhoneCode(): Promise<string | undefined> {
  const reply = await postAsMe('/demo/phone-code', {})
  return isCode(reply) ? reply.code : undefined
}

function isCode(reply: unknown): reply is { code: string } {
  return typeof reply === 'object' && reply !== null && 'code' in reply && typeof reply.code === 'string'
}
