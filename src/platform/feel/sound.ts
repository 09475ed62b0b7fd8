import Taro from '@tarojs/taro'
import { liveValue } from '#client/liveValue'
import { readWechat } from '../askWechat'
import { storage } from '../storage'
import { onWechat } from '../target'
import { type SoundTone, tones } from './tones'

const KEY = 'door-sound'
/** Loud enough in a hall, and no click at either end. */
const VOLUME = 0.4

/** 出声: the officer's own switch, kept on this phone; silent until it is switched on. */
export const sound = liveValue(false)

export async function recallSound(): Promise<void> {
  if ((await storage.get(KEY)) === true) sound.set(true)
}

export function switchSound(on: boolean): void {
  sound.set(on)
  storage.put(KEY, on)
  if (on) play('good')
}

let audio: AudioContext | undefined

/** Plays what a result sounds like, if sound is on. A phone without Web Audio stays silent. */
export function play(tone: SoundTone): void {
  if (!sound.get()) return
  audio ??= readWechat<AudioContext | undefined>(openAudio, undefined)
  if (!audio) return
  for (const { hertz, from, until } of tones[tone]) {
    const source = audio.createOscillator()
    const volume = audio.createGain()
    source.frequency.value = hertz
    volume.gain.value = VOLUME
    source.connect(volume)
    volume.connect(audio.destination)
    source.start(audio.currentTime + from)
    source.stop(audio.currentTime + until)
  }
}

/** Of base library 2.19 on in WeChat; browsers want a tap before, which a scan is. */
function openAudio(): AudioContext {
  return onWechat ? (Taro.createWebAudioContext() as unknown as AudioContext) : new AudioContext()
}
