import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { clockText, momentText } from '#shared/beijingTime'
import { AloneSchema } from '#shared/review/alone'
import type { ReviewKind, ReviewWays } from '#shared/review/ways'
import { Confirm } from '../../ui/Confirm'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { LinkButton } from '../../ui/LinkButton'
import { Loaded } from '../../ui/states/Loaded'
import { Notice } from '../../ui/states/Notice'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { reviewTexts as texts } from './texts'
import './OwnWork.css'

interface Props {
  kind: ReviewKind
  id: string
  busy: boolean
  /** Lets the thing through alone; the reason goes into the log. */
  onRelease: (alone: string) => Promise<unknown>
}

/** 自己送审的. Who else can look at it, and where there is nobody, the two ways to go on. */
export default function OwnWork({ kind, id, ...rest }: Props) {
  const { load, reload } = useAsk('review.ways', { kind, id })
  return (
    <Loaded load={load} onRetry={reload} rows={1}>
      {(ways) => (ways.isOwn ? <Ways ways={ways} thing={{ kind, id }} {...rest} /> : null)}
    </Loaded>
  )
}

function Ways({
  ways: { others, hindrance, endedAt, aloneAt },
  thing,
  busy,
  onRelease,
}: { ways: ReviewWays; thing: Pick<Props, 'kind' | 'id'> } & Omit<Props, 'kind' | 'id'>) {
  const now = useNow(10_000)
  const [asking, setAsking] = useState(false)
  if (aloneAt === undefined) return <Others others={others} thing={thing} />
  const mayGo = !hindrance && now >= aloneAt
  const whenAlone = () => {
    if (hindrance) return texts.wayAloneMany
    if (mayGo) return texts.wayAloneNow
    if (endedAt !== undefined) return texts.wayAloneEnded(momentText(endedAt, now), momentText(aloneAt, now))
    const left = Math.max(1, Math.ceil((aloneAt - now) / 60_000))
    return texts.wayAlone(clockText(aloneAt), texts.minutes(left))
  }
  return (
    <section className="own-work">
      <p>{texts.alone}</p>
      <ol>
        <li>
          <span className="grow">{texts.wayReader}</span>
          <LinkButton to="/readers">{texts.wayReaderGo}</LinkButton>
        </li>
        <li>
          <span className="grow">{whenAlone()}</span>
          <Button disabled={!mayGo || busy} onClick={() => setAsking(true)}>
            {texts.release}
          </Button>
        </li>
      </ol>
      {asking && (
        <ReleaseDialog
          about={`${thing.kind}:${thing.id}`}
          busy={busy}
          onRelease={onRelease}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

/** Others who can look, and a way to ring them once an hour. */
function Others({ others, thing }: { others: number; thing: Pick<Props, 'kind' | 'id'> }) {
  const { busy, run } = useDeed()
  const remind = async () => {
    if (busy) return
    const answer = await run('review.remind', thing)
    if (answer?.ok) say({ tone: 'good', text: texts.reminded(answer.value.told) })
  }
  return <Notice act={{ label: texts.remind, onPress: remind }}>{texts.otherReads(others)}</Notice>
}

interface DialogProps extends Pick<Props, 'busy' | 'onRelease'> {
  /** What is released. */
  about: string
  onClose: () => void
}

function ReleaseDialog({ about, busy, onRelease, onClose }: DialogProps) {
  const reason = useReason(AloneSchema)
  const release = async () => {
    const alone = reason.take()
    if (!alone) return
    await onRelease(alone)
    onClose()
  }
  return (
    <Confirm open title={texts.releaseTitle} act={texts.releaseYes} busy={busy} onAct={release} onClose={onClose}>
      <p>{texts.releaseWhat}</p>
      <ReasonField
        about={`review.alone:${about}`}
        {...reason.field}
        label={texts.releaseReason}
        hint={texts.releaseHint}
        max={100}
      />
    </Confirm>
  )
}
