import { holdBack } from '../pages/holdBack'
import { platformTexts as texts } from '../texts'
import { readFrames } from './readFrames'
import './cameraScan.scss'

/** What came of a scan: a text, somebody who thought better of it, or no camera to be had. */
export type CameraAnswer = { kind: 'text'; text: string } | { kind: 'closed' } | { kind: 'unable' }

let isOpen = false

/** 扫码 in a browser: the back camera over the whole page until it sees a code. Nothing of the picture is kept. */
export async function scanWithCamera(): Promise<CameraAnswer> {
  if (isOpen) return { kind: 'closed' }
  isOpen = true
  const film = await askForCamera()
  const scanned: CameraAnswer = film ? await look(film) : { kind: 'unable' }
  isOpen = false
  return scanned
}

/** Asks the browser, which asks the person; nothing where it is refused, or where there is none. */
async function askForCamera(): Promise<MediaStream | undefined> {
  try {
    const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
    return await navigator.mediaDevices.getUserMedia({ video, audio: false })
  } catch {
    return undefined
  }
}

function look(film: MediaStream): Promise<CameraAnswer> {
  const { panel, video, close } = drawPanel()
  const opener = document.activeElement
  document.body.append(panel)
  close.focus()
  video.srcObject = film
  video.play().catch(() => undefined)

  return new Promise((resolve) => {
    const end = (scanned: CameraAnswer) => {
      stopReading()
      for (const track of film.getTracks()) track.stop()
      window.removeEventListener('keydown', press, true)
      document.removeEventListener('visibilitychange', leave)
      panel.remove()
      letGo()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      resolve(scanned)
    }
    const shut = () => end({ kind: 'closed' })
    const press = (event: KeyboardEvent) => event.key === 'Escape' && shut()
    // A phone that is put away lets the camera go; what it showed then stands still.
    const leave = () => document.hidden && shut()
    const stopReading = readFrames(video, (text) => end({ kind: 'text', text }))
    const letGo = holdBack(shut)
    for (const track of film.getTracks()) track.addEventListener('ended', () => end({ kind: 'unable' }))
    window.addEventListener('keydown', press, true)
    document.addEventListener('visibilitychange', leave)
    close.addEventListener('click', shut)
  })
}

function drawPanel() {
  const panel = element('div', 'camera')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-modal', 'true')
  panel.setAttribute('aria-label', texts.scanning)
  const video = element('video', 'camera__film')
  // Without both, Safari plays it in a window of its own.
  video.muted = true
  video.setAttribute('playsinline', '')
  const close = element('button', 'camera__close', texts.scanClose)
  panel.append(video, element('div', 'camera__frame'), element('div', 'camera__hint', texts.scanHint), close)
  return { panel, video, close }
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text })
}
