import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { FourDigits } from './FourDigits'
import { offlineTexts as texts } from './offlineTexts'
import type { DoorListHere } from './useDoorList'

type Asking = 'keep' | 'open' | 'more'

/** 没网时用的名单: kept, opened, locked and deleted from here. */
export function ListCard({ here }: { here: DoorListHere }) {
  const [asking, setAsking] = useState<Asking>()
  const [said, setSaid] = useState<string>()
  const { people, isOpen, busy, problem } = here
  const close = () => {
    setAsking(undefined)
    setSaid(undefined)
  }
  const begin = () => setAsking(isOpen ? 'more' : people === undefined ? 'keep' : 'open')
  const note = people === undefined ? texts.none : isOpen ? texts.open(people) : texts.locked(people)
  const more = (act: () => void) => () => {
    close()
    act()
  }

  return (
    <>
      <Card className="rows">
        <Cell title={texts.title} note={said ?? problem ?? note} onPress={begin} />
      </Card>
      {asking === 'keep' && (
        <FourDigits
          title={texts.keepTitle}
          text={`${texts.keepText}${texts.lost}`}
          act={texts.keepAct}
          busy={busy}
          onClose={close}
          onSend={(digits) => {
            close()
            here.keep(digits, texts.noRoom)
          }}
        />
      )}
      {asking === 'open' && (
        <FourDigits
          title={texts.openTitle}
          act={texts.openAct}
          busy={busy}
          problem={said}
          onClose={close}
          onSend={(digits) =>
            here.open(digits, (opened) => {
              if (opened.kind === 'wrong') return setSaid(texts.left(opened.left))
              setAsking(undefined)
              setSaid(opened.kind === 'gone' ? texts.gone : undefined)
            })
          }
        />
      )}
      {asking === 'more' && (
        <Sheet title={texts.title} isShort onClose={close}>
          <View className="rows">
            <Cell title={texts.lock} onPress={more(here.lock)} />
            <Cell title={texts.again} onPress={() => setAsking('keep')} />
            <Cell title={texts.drop} onPress={more(here.forget)} />
          </View>
        </Sheet>
      )}
    </>
  )
}
