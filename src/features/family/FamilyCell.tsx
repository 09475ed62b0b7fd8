import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { familyTexts as texts } from './texts'

export function FamilyCell() {
  return (
    <Card>
      <Cell icon="people" title={texts.title} note={texts.cellNote} onPress={() => open('family')} />
    </Card>
  )
}
