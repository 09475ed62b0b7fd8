import { useEffect, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useDeed } from '../../useDeed'

const EVERY_MS = 5000
const WHILE_ASKING_MS = 1500

/** The account, asked for every few seconds. `isAsking` holds after `recheck` until WeChat's answer is there. */
export function useAccount() {
  const { load, reload } = useAsk('account.get', {})
  const { run, busy } = useDeed()
  const [askedAt, setAskedAt] = useState(0)
  const probedAt = load.kind === 'ready' ? (load.value.official.probedAt ?? 0) : 0
  const isAsking = askedAt > probedAt

  useEffect(() => {
    const timer = setInterval(() => document.hidden || reload(), isAsking ? WHILE_ASKING_MS : EVERY_MS)
    return () => clearInterval(timer)
  }, [reload, isAsking])

  const recheck = async () => {
    const answer = await run('account.recheck', {})
    if (answer?.ok) setAskedAt(answer.value.askedAt)
  }

  const sync = async () => {
    await run('followers.sync', {})
    // After a refusal, too, the screen must show the walk that is under way.
    reload()
  }

  return { load, reload, recheck, isAsking, sync, busy }
}
