import type { Keeper } from '#shared/directory/territory'
import { Cell } from '#ui/lists/Cell'
import { PhoneCells } from '../PhoneCells'
import { buildingTexts as texts } from './buildingTexts'

/** Who looks after the grid in which a building stands, with the office telephone. */
export function KeeperCells({ keeper }: { keeper: Keeper | undefined }) {
  if (!keeper) return <Cell icon="shield" title={texts.noKeeper} note={texts.keeper} />
  const { name, phone, hours } = keeper
  return (
    <>
      <Cell icon="shield" title={name} note={texts.keeper} />
      {phone && <PhoneCells label={texts.phone} phone={phone} hours={hours} />}
    </>
  )
}
