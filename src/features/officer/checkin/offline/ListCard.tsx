import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLive } from '#client/liveValue'
import { doubles } from '#platform/deeds/doubles'
import { clockText } from '#shared/beijingTime'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Sheet } from '#ui/overlays/Sheet'
import { offlineTexts as texts } from './offlineTexts'
import type { DoorListHere } from './useDoorList'
import './ListCard.scss'

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

interface Asked {
  title: string
  text?: string
  act: string
  busy: boolean
  problem?: string | undefined
  onSend: (digits: string) => void
  onClose: () => void
}

/** 四位数字, in whatever width they are typed. */
function FourDigits({ title, text, act, busy, problem, onSend, onClose }: Asked) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const digits = typed.normalize('NFKC').replace(/\s/g, '')
  const send = () => {
    if (!/^\d{4}$/.test(digits)) return setError(texts.digitsWrong)
    setError(undefined)
    setTyped('')
    onSend(digits)
  }
  return (
    <Sheet title={title} isShort onClose={onClose}>
      <View className="body stack">
        {text && <View className="four-digits">{text}</View>}
        <Field
          label={texts.digits}
          hint={texts.digitsHint}
          kind="number"
          value={typed}
          maxLength={6}
          error={error ?? problem}
          onChange={(text) => {
            setError(undefined)
            setTyped(text)
          }}
        />
        <Button busy={busy} onPress={send}>
          {act}
        </Button>
      </View>
    </Sheet>
  )
}

/** 重复的: whom this phone let in without a network although they were in already, with where and when. */
export function DoubleRows({ eventId }: { eventId: string }) {
  const here = useLive(doubles).filter((one) => one.eventId === eventId)
  if (here.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.doubles(here.length)} />
      <Card className="rows">
        {here.map(({ memberId, name, at, door }) => (
          <Cell key={memberId} title={name} note={texts.double(clockText(at), door)} />
        ))}
      </Card>
    </View>
  )
}
