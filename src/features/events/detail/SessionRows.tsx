import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { PoolSeen, SessionSeen } from '#shared/events/view'
import { Icon } from '#ui/Icon'
import { Meter } from '#ui/lists/Meter'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import { sessionTexts as texts } from '../texts'
import './SessionRows.scss'

interface Props {
  sessions: SessionSeen[]
  chosen: string[]
  /** Whether several may be had at once. */
  isSeveral?: boolean
  /** Missing for who is in already: what they have is marked, and nothing is chosen. */
  onChoose?: ((session: string) => void) | undefined
  now: number
}

/** The sessions of an event, to choose from, each with the places that this reader may take. */
export function SessionRows({ sessions, chosen, isSeveral = false, onChoose, now }: Props) {
  return (
    <View
      className="session-rows"
      {...spoken({ role: isSeveral ? 'group' : 'radiogroup', label: isSeveral ? texts.several : texts.choose })}
    >
      {sessions.map((session) => {
        const isOn = chosen.includes(session.id)
        return (
          <Pressable
            key={session.id}
            role={isSeveral ? 'checkbox' : 'radio'}
            checked={isOn}
            disabled={!onChoose}
            className={isOn ? 'session-row session-row--on' : 'session-row'}
            onPress={() => onChoose?.(session.id)}
          >
            <View className="session-row__head">
              <View className="session-row__name">{session.name}</View>
              <View>{momentText(session.startsAt, now)}</View>
              {isOn && <Icon name="check" size={18} />}
            </View>
            <PoolLines pools={session.pools} now={now} />
          </Pressable>
        )
      })}
    </View>
  )
}

/** Places left, pool by pool: first those that are kept for the reader. */
export function PoolLines({ pools, now }: { pools: PoolSeen[]; now: number }) {
  return (
    <>
      {pools.map(({ reserve, capacity, left, queued }) => (
        <View key={reserve?.id ?? 'all'} className="pool-line">
          <View className="pool-line__name">
            {reserve ? texts.reserve(reserve.name) : texts.everybody}
            {reserve && <View className="pool-line__until">{texts.until(momentText(reserve.until, now))}</View>}
          </View>
          <View className="pool-line__meter">
            <Meter part={capacity > 0 ? (capacity - left) / capacity : 1} />
          </View>
          <View className="pool-line__left">{poolText({ capacity, left, queued })}</View>
        </View>
      ))}
    </>
  )
}

/** What is free is for those in line, if there are some. */
function poolText({ capacity, left, queued }: PoolSeen): string {
  if (left === 0) return texts.none
  return queued > 0 ? texts.forLine(left) : texts.left(left, capacity)
}
