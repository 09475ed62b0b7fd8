import { useCallback, useEffect, useState } from 'react'
import type { SignInTicket } from '#shared/identity/signIn'
import { callAtTheDoor } from '../../deskLine'
import { session } from '../../deskSession'

const PAUSE_MS = 1_500

type SignInState =
  | { kind: 'asking' }
  | { kind: 'failed'; text: string }
  | { kind: 'waiting'; ticket: SignInTicket }
  | { kind: 'expired' }
  | { kind: 'ended' }

/** 扫码登录: shows a code and asks the cloud until a phone has said yes or no, or the time is over. */
export function useSignIn() {
  const [state, setState] = useState<SignInState>({ kind: 'asking' })

  const ask = useCallback(async () => {
    setState({ kind: 'asking' })
    const answer = await callAtTheDoor('signIn.ask', {})
    setState(answer.ok ? { kind: 'waiting', ticket: answer.value } : { kind: 'failed', text: answer.text })
  }, [])

  useEffect(() => {
    ask()
  }, [ask])

  useEffect(() => {
    if (state.kind !== 'waiting') return
    const { code, secret } = state.ticket
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const answer = await callAtTheDoor('signIn.poll', { code, secret })
      if (isOver) return
      const progress = answer.ok ? answer.value : { state: 'waiting' as const }
      if (progress.state === 'confirmed') return session.start(progress.token)
      if (progress.state !== 'waiting') return setState({ kind: progress.state })
      timer = setTimeout(look, PAUSE_MS)
    }
    timer = setTimeout(look, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [state])

  return { state, ask }
}
