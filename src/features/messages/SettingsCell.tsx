import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { messageTexts } from './texts'

export function SettingsCell() {
  return (
    <Card>
      <Cell
        icon="notice"
        title={messageTexts.settings}
        note={messageTexts.settingsNote}
        onPress={() => open('messageSettings')}
      />
    </Card>
  )
}
