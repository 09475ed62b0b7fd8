import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { doorTexts as texts } from './doorTexts'

/** Ways to say something, and to what one has said. */
export function CaseDoors() {
  return (
    <Card className="rows">
      <Cell icon="notice" title={texts.say} note={texts.sayNote} onPress={() => open('say')} />
      <Cell icon="mail" title={texts.mine} note={texts.mineNote} onPress={() => open('myCases')} />
    </Card>
  )
}
