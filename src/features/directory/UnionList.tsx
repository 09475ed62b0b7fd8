import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { UNION_KINDS, type UnionKind, unionKindName } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { Loaded } from '#ui/states/Loaded'
import { NothingFound } from './NothingFound'
import { directoryTexts } from './texts'
import './UnionList.scss'

const kinds = [
  { key: 'all', label: '全部' },
  ...UNION_KINDS.map((key) => ({ key, label: unionKindName[key] })),
] as const

export function UnionList({ text, from }: { text: string; from: UnionKind | 'all' }) {
  const [kind, setKind] = useState(from)
  const asked = { ...(text && { text }), ...(kind !== 'all' && { kind }) }
  const { load, reload, refresh, loadMore, end } = usePages('directory.unions', asked)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <View className="stack">
      <View className="union-list__kinds">
        <Chips options={kinds} chosen={kind} label="工会种类" onChoose={setKind} />
      </View>
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ items }) => items.length === 0}
        empty={<NothingFound text={text ? directoryTexts.noneText : directoryTexts.noneYet} />}
      >
        {({ items }) => (
          <>
            <Card className="rows">
              {items.map((union) => (
                <Cell
                  key={union.id}
                  title={union.name}
                  note={`${unionKindName[union.kind]}·会员 ${union.members} 人`}
                  onPress={() => open('union', { id: union.id })}
                />
              ))}
            </Card>
            <MoreRow {...end} />
          </>
        )}
      </Loaded>
    </View>
  )
}
