import Taro from '@tarojs/taro'
import { readWechat } from '../askWechat'
import type { Photo } from '../pick/pickPhoto'
import { bytesAt } from '../pick/putBytes'
import { say } from '../say'
import { onWechat } from '../target'
import { platformTexts } from '../texts'

/** What somebody has said into the phone. */
export type Recorded = Photo & { seconds: number }

/** WeChat has a recorder; in a browser people write. */
export const canRecord = onWechat

/** MP3, which every browser and every phone plays; a voice needs no more, and a minute of it has 180 KB. */
const SOUND = { format: 'mp3', sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 24_000 } as const

interface Recording {
  /** Seconds after which WeChat stops by itself. */
  longest: number
  /** Nothing where the microphone was not given, or nothing was said. */
  onEnd: (recorded: Recorded | undefined) => void
}

/** Begins to record; answers how to stop. Without the microphone a sentence says what else one can do. */
export function recordVoice(recording: Recording): () => void {
  return process.env.TARO_ENV === 'weapp' ? recordOnWechat(recording) : refuse(recording)
}

function refuse({ onEnd }: Recording): () => void {
  say(platformTexts.noMicrophone)
  onEnd(undefined)
  return () => undefined
}

function recordOnWechat(recording: Recording): () => void {
  const recorder = readWechat(() => Taro.getRecorderManager(), undefined)
  if (!recorder) return refuse(recording)
  recorder.onError(() => refuse(recording))
  recorder.onStop(({ tempFilePath: path, duration }) => {
    const read = bytesAt(path)
    recording.onEnd(read && { path, ...read, seconds: Math.max(1, Math.round(duration / 1000)) })
  })
  recorder.start({ ...SOUND, duration: recording.longest * 1000 })
  return () => recorder.stop()
}
