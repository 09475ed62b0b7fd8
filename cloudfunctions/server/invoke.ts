import cloud from 'tcb-admin-node'

/** Calls another function of the environment and waits for its answer. */
export async function invoke(name: string, data: object, timeoutMs: number): Promise<unknown> {
  const app = cloud.init({ env: cloud.SYMBOL_CURRENT_ENV as unknown as string, keepalive: true })
  return (await app.callFunction({ name, data }, { timeout: timeoutMs })).result
}
