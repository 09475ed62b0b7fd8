/** Puts the cursor into the first wrong field, once its fault is on the screen. */
export function goToFault() {
  requestAnimationFrame(() => {
    const field = document.querySelector('.field--faulty')
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')?.focus({ preventScroll: true })
  })
}
