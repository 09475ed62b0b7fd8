import { call } from '#platform/call'
import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { doorTexts as texts } from './doorTexts'

/** 职工热线, which every union in the country answers. */
const HOTLINE = '12351'

/** Ways to say something, to what one has said, to how things are done, and to the telephone. */
export function CaseDoors() {
  return (
    <Card className="rows">
      <Cell icon="notice" title={texts.say} note={texts.sayNote} onPress={() => open('say')} />
      <Cell icon="shield" title={texts.rights} note={texts.rightsNote} onPress={() => open('rights')} />
      <Cell icon="star" title={texts.needs} note={texts.needsNote} onPress={() => open('needs')} />
      <Cell icon="people" title={texts.hardship} note={texts.hardshipNote} onPress={() => open('hardship')} />
      <Cell icon="paper" title={texts.guides} note={texts.guidesNote} onPress={() => open('guides')} />
      <Cell icon="search" title={texts.questions} note={texts.questionsNote} onPress={() => open('questions')} />
      <Cell icon="mail" title={texts.mine} note={texts.mineNote} onPress={() => open('myCases')} />
      <Cell icon="phone" title={texts.hotline} note={texts.hotlineNote} onPress={() => call(HOTLINE)} />
    </Card>
  )
}
