import { useAsk } from '#client/asking/useAsk'
import { OwnWork } from './OwnWork'

interface Props {
  id: string
  now: number
  busy: boolean
  onRelease: (alone: string) => void
}

/** The ways of a text that the reader has written, in the list of those that wait. */
export function OwnWord({ id, ...rest }: Props) {
  const { load } = useAsk('review.ways', { kind: 'words', id })
  return load.kind === 'ready' ? <OwnWork ways={load.value} {...rest} /> : null
}
