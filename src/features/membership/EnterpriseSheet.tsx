import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { EnterpriseCard } from '#shared/directory/directory'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { Sheet } from '#ui/overlays/Sheet'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import './EnterpriseSheet.scss'
import { membershipTexts } from './texts'

interface Props {
  onChoose: (enterprise: EnterpriseCard) => void
  onClose: () => void
}

/** 768 enterprises, found by any two letters of their name. */
export function EnterpriseSheet({ onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload, more, loadMore } = usePages('directory.enterprises', text ? { text } : {})
  const search = (
    <View className="enterprise-sheet__search">
      <SearchBox value={typed} hint={membershipTexts.enterpriseHint} onChange={setTyped} />
    </View>
  )

  return (
    <Sheet title={membershipTexts.chooseEnterprise} top={search} onEnd={loadMore} onClose={onClose}>
      <Loaded load={load} onRetry={reload} isEmpty={({ items }) => items.length === 0} empty={<NothingFound />} edged>
        {({ items }) => (
          <View className="rows">
            {items.map((enterprise) => (
              <Cell
                key={enterprise.id}
                title={enterprise.name}
                note={enterprise.unionName}
                onPress={() => onChoose(enterprise)}
              />
            ))}
            <MoreRow more={more} onMore={loadMore} />
          </View>
        )}
      </Loaded>
    </Sheet>
  )
}

function NothingFound() {
  return <EmptyState motif="empty-search" title="没有找到" text="少打几个字试试；实在没有，请问单位的工会主席。" />
}
