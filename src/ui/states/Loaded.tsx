import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState'
import './Loaded.scss'
import { Icon } from '../Icon'
import { Skeleton } from './Skeleton'

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
        <Failure
          offline={load.offline}
          text={load.text}
          onRetry={onRetry}
          onList={load.reason === 'not_found' ? onList : undefined}
        />
      )}
    </View>
  )
}

function Stale({ frame }: { frame: string }) {
  return (
    <View className={frame}>
      <View className="stale" role="status">
        <Icon name="notice" size={18} />
        <View>网络断开了，这是上次看到的内容</View>
      </View>
    </View>
  )
}

interface FailureProps {
  offline: boolean
  text: string
  onRetry: (() => void) | undefined
  onList: (() => void) | undefined
}

function Failure({ offline, text, onRetry, onList }: FailureProps) {
  return (
    <EmptyState
      motif={offline ? 'empty-offline' : 'empty-search'}
      title={offline ? '网络断开了' : '没有打开'}
      text={offline ? '连上网络以后，再点下面的按钮。' : text}
      way={onList && { label: '回到列表', onPress: onList }}
      action={onRetry && { label: '再试一次', onPress: onRetry, quiet: true }}
    />
  )
}
