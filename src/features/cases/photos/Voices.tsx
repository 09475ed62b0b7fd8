import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { canRecord, type Recorded, recordVoice } from '#platform/voice/recordVoice'
import { useVoice } from '#platform/voice/useVoice'
import { LONGEST_VOICE } from '#shared/cases/photos/photo'
import { Button } from '#ui/Button'
import { spoken } from '#ui/spoken'
import { VoiceLine } from '#ui/voice/VoiceLine'
import { voiceTexts as texts } from './photoTexts'

interface Props {
  voices: { url: string; seconds: number }[]
  /** Lays one aside that is not sent yet. */
  onRemove?: (url: string) => void
}

/** Voice messages below each other. */
export function Voices({ voices, onRemove }: Props) {
  const { playing, toggle } = useVoice()
  if (voices.length === 0) return null
  return (
    <View className="stack" {...spoken({ role: 'list' })}>
      {voices.map(({ url, seconds }) => (
        <View key={url} {...spoken({ role: 'listitem' })}>
          <VoiceLine
            text={(playing === url ? texts.playing : texts.one)(seconds)}
            isPlaying={playing === url}
            onToggle={() => toggle(url)}
            {...(onRemove && { remove: { label: texts.remove, onPress: () => onRemove(url) } })}
          />
        </View>
      ))}
    </View>
  )
}

interface Recording {
  busy: boolean
  onRecorded: (recorded: Recorded) => void
}

/** 说给工会听: a tap begins, the next ends it; it ends by itself after a minute, and with the page. Only where there is a recorder. */
export function RecordVoice({ busy, onRecorded }: Recording) {
  const [seconds, setSeconds] = useState<number>()
  const stop = useRef<() => void>(undefined)
  const isRecording = seconds !== undefined
  useEffect(() => {
    if (!isRecording) return
    const timer = setInterval(() => setSeconds((before = 0) => Math.min(before + 1, LONGEST_VOICE)), 1000)
    return () => clearInterval(timer)
  }, [isRecording])
  useEffect(() => () => stop.current?.(), [])
  if (!canRecord) return null

  const begin = () => {
    setSeconds(0)
    stop.current = recordVoice({
      longest: LONGEST_VOICE,
      onEnd: (recorded) => {
        stop.current = undefined
        setSeconds(undefined)
        if (recorded) onRecorded(recorded)
      },
    })
  }
  return (
    <Button kind="ghost" busy={busy} onPress={isRecording ? () => stop.current?.() : begin}>
      {isRecording ? texts.recording(seconds, LONGEST_VOICE) : texts.record}
    </Button>
  )
}
