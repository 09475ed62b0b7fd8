import { decodeQR } from 'qr/decode.js'

/** As often as a hand that holds a phone still can tell no difference, and a cheap phone keeps up. */
const EVERY_MS = 120
/** Side of the square that is looked at: enough for the codes we make, held a forearm away. */
const SIDE = 640
/** Time that one picture may cost, so that the moving picture does not stick. */
const TRY_MS = 60

/** Looks at what a camera shows, again and again, until there is a code in it; returns what ends the looking. */
export function readFrames(video: HTMLVideoElement, onText: (text: string) => void): () => void {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE })
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  const look = () => {
    const text = paper && video.videoWidth > 0 ? textIn(middleOf(video, paper)) : undefined
    if (text) onText(text)
  }
  const timer = setInterval(look, EVERY_MS)
  return () => clearInterval(timer)
}

/** The middle of the picture, which is what the page shows in its frame and some more. */
function middleOf(video: HTMLVideoElement, paper: CanvasRenderingContext2D): ImageData {
  const side = Math.min(video.videoWidth, video.videoHeight)
  paper.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side, 0, 0, SIDE, SIDE)
  return paper.getImageData(0, 0, SIDE, SIDE)
}

/** The decoder throws where it finds no code. */
export function textIn(picture: { width: number; height: number; data: Uint8ClampedArray }): string | undefined {
  try {
    return decodeQR(picture, { timeLimit: TRY_MS }) || undefined
  } catch {
    return undefined
  }
}
