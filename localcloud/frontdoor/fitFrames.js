/** Shows each page at its own size, made smaller to the room there is, so that type and layout stay those of the device. */
export function fitFrames() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) resize(target)
  })
  for (const frame of document.querySelectorAll('.frame')) observer.observe(frame)
}

function resize(frame) {
  const page = frame.querySelector('iframe')
  const width = Number(frame.dataset.width)
  const scale = frame.clientWidth / width
  const isFilling = 'fill' in frame.dataset
  const height = isFilling ? frame.clientHeight / scale : Number(frame.dataset.height)
  if (!isFilling) frame.style.height = `${height * scale + 14}px`
  page.style.width = `${width}px`
  page.style.height = `${height}px`
  page.style.transform = `scale(${scale})`
}
