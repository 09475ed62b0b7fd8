import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import type { Keeper, Tenant } from '#shared/directory/territory'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Loaded } from '#ui/states/Loaded'
import { PhoneCells } from '../PhoneCells'
import { stateName, buildingTexts as texts } from './buildingTexts'
import { KeeperCells } from './KeeperCells'

interface Props {
  tenant: Tenant
  /** Who looks after the building, whom an enterprise without a union turns to. */
  keeper: Keeper | undefined
  onClose: () => void
}

/** One enterprise of the building: its union, and whom to ring up. */
export function TenantSheet({ tenant, keeper, onClose }: Props) {
  const { name, floor, state, unionId, isOutside } = tenant
  const note = [stateName[state], isOutside && texts.outside].filter(Boolean).join('·')
  return (
    <Sheet title={name} onClose={onClose}>
      <View className="rows">
        <Cell icon="building" title={floor || texts.noFloor} note={note} />
        {unionId ? (
          <OfUnion unionId={unionId} />
        ) : (
          <>
            <Cell icon="people" title={texts.noUnion} note={texts.noUnionText} />
            <KeeperCells keeper={keeper} />
          </>
        )}
      </View>
    </Sheet>
  )
}

function OfUnion({ unionId }: { unionId: string }) {
  const { load, reload } = useAsk('directory.union', { unionId })
  return (
    <Loaded load={load} onRetry={reload} skeletonRows={2}>
      {({ name, phone, hours, officer }) => (
        <View className="rows">
          <Cell icon="people" title={name} note={texts.union} onPress={() => open('union', { id: unionId })} />
          {phone ? (
            <PhoneCells label={texts.phone} phone={phone} hours={hours} />
          ) : (
            <Cell icon="phone" title={texts.noPhone} />
          )}
          <Cell icon="shield" title={officer || texts.noKeeper} note={texts.officer} />
        </View>
      )}
    </Loaded>
  )
}
