import { View } from '@tarojs/components'
import { call } from '#platform/call'
import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import '../case.scss'
import { rightsTexts as texts } from './rightsTexts'

/** The ways on, which exclude none of the others. */
export function RightsWays({ begins }: { begins: string }) {
  return (
    <View>
      <SectionTitle title={texts.ways} />
      <Card className="rows">
        <Cell icon="mail" title={texts.tell} note={texts.tellNote} onPress={() => openTelling(begins)} />
        <Cell icon="phone" title={texts.hotline} note={texts.hotlineNote} onPress={() => call('12351')} />
        <Cell icon="phone" title={texts.aid} note={texts.aidNote} onPress={() => call('12348')} />
        <Cell icon="phone" title={texts.court} note={texts.courtNote} onPress={() => call('12333')} />
      </Card>
    </View>
  )
}

/** The form of what one has to say, with what was chosen here as its first words. */
export function openTelling(begins: string): void {
  open('say', { kind: 'help', topic: 'rights', begins })
}
