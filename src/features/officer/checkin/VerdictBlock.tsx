import { View } from '@tarojs/components'
import type { SeenAtDoor } from '#shared/checkin/verdict'
import { Icon } from '#ui/Icon'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { spoken } from '#ui/spoken'
import { doorTexts as texts, type VerdictWords, verdictWords } from './doorTexts'
import { judgedWords, offlineTexts } from './offline/offlineTexts'
import type { DoorOutcome } from './useDoor'
import './VerdictBlock.scss'

const SIGNS = { good: 'check', warn: 'clock', bad: 'close' } as const

/** 验得的结果, large: by sign, word and colour, so that nobody reads twice. */
export function VerdictBlock({ outcome }: { outcome: DoorOutcome }) {
  const { tone, title, text } = wordsOf(outcome)
  const who = outcome.kind === 'verdict' ? outcome.verdict.who : rowOf(outcome)
  return (
    <View className={`verdict verdict--${tone}`} {...spoken({ role: 'alert' })}>
      <View className="verdict__sign">
        <Icon name={SIGNS[tone]} size={32} />
      </View>
      <View className="verdict__words">
        <View className="verdict__title">{who ? `${who.name}，${title}` : title}</View>
        <View className="verdict__text">
          {[who?.enterpriseName, who?.sessions?.join('、'), text].filter(Boolean).join('，')}
        </View>
      </View>
      {who?.number !== undefined && <View className="verdict__number">{who.number}</View>}
    </View>
  )
}

/** Somebody on the list of this phone, as somebody at a door. */
function rowOf(outcome: DoorOutcome): SeenAtDoor | undefined {
  if (outcome.kind !== 'judged' || !('row' in outcome.judged)) return undefined
  const { memberId, name, firm } = outcome.judged.row
  return { memberId, name, enterpriseName: firm }
}

function wordsOf(outcome: DoorOutcome): VerdictWords {
  switch (outcome.kind) {
    case 'verdict':
      return verdictWords(outcome.verdict)
    case 'judged':
      return judgedWords(outcome.judged)
    case 'guest':
      return { tone: 'warn', title: offlineTexts.guestKept, text: texts.keptText }
    case 'kept':
      return { tone: 'warn', title: texts.keptTitle, text: texts.keptText }
    case 'undone':
      return { tone: 'warn', title: `${outcome.name}，${texts.undone}`, text: '' }
    case 'refused':
      return { tone: 'bad', title: texts.refusedTitle, text: outcome.text }
  }
}

interface Props {
  onChoose: (reason: string) => void
  onClose: () => void
}

/** 撤销, with the reason that stays in the log: one tap. */
export function UndoSheet({ onChoose, onClose }: Props) {
  return (
    <Sheet title={texts.undoTitle} isShort onClose={onClose}>
      <View className="rows">
        {texts.undoReasons.map((reason) => (
          <Cell key={reason} title={reason} onPress={() => onChoose(reason)} />
        ))}
      </View>
    </Sheet>
  )
}
