import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { EnterpriseRow } from '#shared/directory/directory'
import { Button } from '#ui/Button'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { SearchBox } from '#ui/fields/SearchBox'
import { Icon } from '#ui/Icon'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { Sheet } from '#ui/overlays/Sheet'
import { Pressable } from '#ui/Pressable'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import './EnterpriseField.scss'
import { membershipTexts } from './texts'

interface Chosen {
  id: string
  name: string
}

interface Props {
  chosen: Chosen | undefined
  /** Union whose code was scanned. */
  within: Chosen | undefined
  error: string | undefined
  onChoose: (enterprise: Chosen, within: Chosen | undefined) => void
}

export function EnterpriseField({ chosen, within, error, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false)
  const choose = ({ id, name, unionId }: EnterpriseRow) => {
    onChoose({ id, name }, within?.id === unionId ? within : undefined)
    setChoosing(false)
  }

  return (
    <FieldFrame isCounted label={membershipTexts.enterprise} error={error}>
      <Pressable
        className={error ? 'enterprise-field enterprise-field--wrong' : 'enterprise-field'}
        label={[membershipTexts.enterprise, chosen?.name ?? membershipTexts.chooseEnterprise, error]
          .filter(Boolean)
          .join('，')}
        onPress={() => setChoosing(true)}
      >
        <View className={chosen ? 'enterprise-field__name' : 'enterprise-field__name enterprise-field__name--none'}>
          {chosen?.name ?? membershipTexts.chooseEnterprise}
          {within && <View className="enterprise-field__union">{within.name}</View>}
        </View>
        {within && chosen ? (
          <View className="enterprise-field__other">{membershipTexts.otherEnterprise}</View>
        ) : (
          <Icon name="next" size={18} />
        )}
      </Pressable>
      {choosing && <EnterpriseSheet within={within} onChoose={choose} onClose={() => setChoosing(false)} />}
    </FieldFrame>
  )
}

interface EnterpriseSheetProps {
  within: Chosen | undefined
  onChoose: (enterprise: EnterpriseRow) => void
  onClose: () => void
}

/** The sheet to choose one of 768 enterprises, found by any two letters of its name; those of a scanned union first. */
function EnterpriseSheet({ within, onChoose, onClose }: EnterpriseSheetProps) {
  const [typed, setTyped] = useState('')
  const [isEverywhere, setEverywhere] = useState(false)
  const inside = isEverywhere ? undefined : within
  const text = useSettled(typed.trim())
  const { load, reload, loadMore, end } = usePages('directory.enterprises', {
    ...{ ...(text && { text }), ...(inside && { unionId: inside.id }) },
  })
  const search = (
    <View className="enterprise-sheet__search">
      <SearchBox value={typed} hint={membershipTexts.enterpriseHint} onChange={setTyped} />
      {inside && (
        <Button kind="quiet" onPress={() => setEverywhere(true)}>
          {membershipTexts.everywhere(inside.name)}
        </Button>
      )}
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
            {end.more === 'full' ? <Notice tone="plain">{membershipTexts.typeToFind}</Notice> : <MoreRow {...end} />}
          </View>
        )}
      </Loaded>
    </Sheet>
  )
}

function NothingFound() {
  return <EmptyState motif="empty-search" title="没有找到" text="少打几个字试试；实在没有，请问单位的工会主席。" />
}
