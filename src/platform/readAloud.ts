import { useEffect, useState } from 'react'

/** A browser's own voice; WeChat has none without a plug-in, so there is no button there. */
const voice = process.env.TARO_ENV === 'weapp' || !('speechSynthesis' in window) ? undefined : window.speechSynthesis

/**
 * 朗读. Reads texts aloud one after another, since browsers fall silent within a long one; it ends when the page goes.
 * `undefined` where this phone has no Chinese voice.
 */
export function useReadAloud(texts: () => string[]): { isReading: boolean; turn: () => void } | undefined {
  const [canRead, setCanRead] = useState(hasChinese)
  const [isReading, setReading] = useState(false)

  useEffect(() => {
    if (!voice) return
    const look = () => setCanRead(hasChinese())
    // Voices are loaded when they are first asked for.
    voice.addEventListener?.('voiceschanged', look)
    look()
    return () => {
      voice.removeEventListener?.('voiceschanged', look)
      voice.cancel()
    }
  }, [])

  if (!voice || !canRead) return undefined
  const read = () => {
    voice.cancel()
    const parts = texts().map(utterance)
    const lastOne = parts.at(-1)
    if (!lastOne) return
    lastOne.onend = () => setReading(false)
    for (const part of parts) {
      part.onerror = () => setReading(false)
      voice.speak(part)
    }
    setReading(true)
  }
  const stop = () => {
    voice.cancel()
    setReading(false)
  }
  return { isReading, turn: isReading ? stop : read }
}

function hasChinese(): boolean {
  return voice?.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang)) ?? false
}

function utterance(text: string): SpeechSynthesisUtterance {
  const part = new window.SpeechSynthesisUtterance(text)
  part.lang = 'zh-CN'
  return part
}
