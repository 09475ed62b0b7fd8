import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { Surroundings } from '../screen/Surroundings'
import { EmptyState } from './EmptyState'
import './Loaded.scss'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import { SignInFirst } from './SignInFirst'
import { Skeleton } from './Skeleton'
import { stateTexts as texts } from './texts'

type Load<Value> =
  | { kind: 'loading' }
  | { kind: 'failed'; text: string; offline: boolean; reason?: string }
  | { kind: 'ready'; value: Value; stale: boolean }

interface Props<Value> {
  load: Load<Value>
  onRetry?: () => void
  /** Opens the list with others of its kind when this thing is gone. */
  onList?: () => void
  /** The part shown when there is nothing to show. */
  empty?: ReactNode
  isEmpty?: (value: Value) => boolean
  skeletonRows?: number
  /** True when the content brings its own edge: then loading and failure keep the page's edge around them. */
  edged?: boolean
  children: (value: Value) => ReactNode
}

/** Shows a load: waiting, failure, an empty answer and an old answer look alike on all screens. */
export function Loaded<Value>(props: Props<Value>) {
  const { load, onRetry, onList, empty, isEmpty, skeletonRows = 4, edged = false, children } = props
  const frame = edged ? 'loaded loaded--edged' : 'loaded'
  if (load.kind === 'ready') {
    return (
      <>
        {load.stale && <Stale frame={frame} />}
        {empty && isEmpty?.(load.value) ? empty : children(load.value)}
      </>
    )
  }
  return (
    <View className={frame}>
      {load.kind === 'loading' ? (
        <Skeleton rows={skeletonRows} />
      ) : (
        <Failure {...load} onRetry={onRetry} onList={load.reason === 'not_found' ? onList : undefined} />
      )}
    </View>
  )
}

function Stale({ frame }: { frame: string }) {
  return (
    <View className={frame}>
      <View className="stale" {...spoken({ role: 'status' })}>
        <Icon name="notice" size={18} />
        <View>{texts.stale}</View>
      </View>
    </View>
  )
}

interface FailureProps {
  offline: boolean
  text: string
  reason?: string
  onRetry: (() => void) | undefined
  onList: (() => void) | undefined
}

function Failure({ offline, text, reason, onRetry, onList }: FailureProps) {
  const { goHome } = useContext(Surroundings)
  if (reason === 'signed_out') return <SignInFirst />
  const home = { label: texts.home, onPress: goHome }
  // Nothing is typed into a question of a page: what is wrong with it is its address.
  if (reason === 'bad_request')
    return <EmptyState motif="empty-search" title={texts.brokenLink} text={texts.brokenLinkText} way={home} />
  const isGone = reason === 'not_found' || reason === 'forbidden'
  return (
    <EmptyState
      motif={offline ? 'empty-offline' : 'empty-search'}
      title={offline ? texts.offline : texts.notOpened}
      text={offline ? texts.offlineText : text}
      way={onList ? { label: texts.toList, onPress: onList } : isGone ? home : undefined}
      action={onRetry && { label: texts.again, onPress: onRetry, quiet: true }}
    />
  )
}
