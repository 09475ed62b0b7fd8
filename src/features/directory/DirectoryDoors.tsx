import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { directoryTexts } from './texts'

/** Ways into the directory that are no lists of names. */
export function DirectoryDoors() {
  return (
    <Card className="rows">
      <Cell
        icon="building"
        title={directoryTexts.buildings}
        note={directoryTexts.buildingsNote}
        onPress={() => open('buildings')}
      />
      <Cell
        icon="shield"
        title={directoryTexts.honours}
        note={directoryTexts.honoursNote}
        onPress={() => open('honours')}
      />
    </Card>
  )
}
