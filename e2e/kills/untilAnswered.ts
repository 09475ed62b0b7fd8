/** Asks again where the server is away; whatever it says counts. */
export async function untilAnswered<Answer extends { ok: boolean }>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await ask().catch(() => undefined)
    const isAway =
      answer && !answer.ok && 'reason' in answer && ['busy', 'server_error'].includes(String(answer.reason))
    if (answer && !isAway) return answer
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200))
  }
  throw new Error('No answer for a minute and more.')
}
