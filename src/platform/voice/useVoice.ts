import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { readWechat } from '../askWechat'
import { say } from '../say'
import { platformTexts } from '../texts'

interface Player {
  play: () => void
  stop: () => void
}

/** Plays one voice message at a time; it ends with the page. `playing` is the address that is heard. */
export function useVoice() {
  const [playing, setPlaying] = useState<string>()
  const player = useRef<Player>(undefined)
  const stop = () => {
    player.current?.stop()
    player.current = undefined
    setPlaying(undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is left
  useEffect(() => stop, [])
  const toggle = (url: string) => {
    stop()
    if (playing === url) return
    const fail = () => {
      say(platformTexts.noVoice)
      stop()
    }
    player.current =
      process.env.TARO_ENV === 'weapp'
        ? readWechat(() => inWechat(url, stop, fail), undefined)
        : readWechat(() => inBrowser(url, stop, fail), undefined)
    if (!player.current) return fail()
    setPlaying(url)
    player.current.play()
  }
  return { playing, toggle }
}

function inWechat(url: string, onEnd: () => void, onFail: () => void): Player {
  const audio = Taro.createInnerAudioContext()
  audio.src = url
  audio.onEnded(onEnd)
  audio.onError(onFail)
  return { play: () => audio.play(), stop: () => audio.destroy() }
}

function inBrowser(url: string, onEnd: () => void, onFail: () => void): Player {
  const audio = new Audio(url)
  audio.onended = onEnd
  audio.onerror = onFail
  return { play: () => audio.play().catch(onFail), stop: () => audio.pause() }
}
