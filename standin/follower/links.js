/** A block that opens the page or address of `link`; a plain block when it has neither. */
export function linked(className, link, ...children) {
  const href = hrefOf(link)
  const block = document.createElement(href ? 'a' : 'div')
  block.className = className
  block.append(...children)
  if (href) makeOpen(block, link, href)
  return block
}

function hrefOf({ miniprogramPath, url }) {
  if (miniprogramPath !== undefined) return `/m/#/${miniprogramPath.replace(/^\//, '')}`
  return /^https?:\/\//.test(url ?? '') ? url : undefined
}

function makeOpen(block, { miniprogramPath }, href) {
  block.href = href
  if (miniprogramPath === undefined) {
    block.target = '_blank'
    block.rel = 'noopener noreferrer'
    return
  }
  block.addEventListener('click', (event) => {
    if (!isEmbedded()) return
    event.preventDefault()
    const path = miniprogramPath.replace(/^\//, '')
    window.parent.postMessage({ type: 'open-path', path }, location.origin)
  })
}

/** Whether this stands in the front door, which opens pages on the same person's phone beside it. */
function isEmbedded() {
  return window.parent !== window && new URLSearchParams(location.search).get('embedded') === '1'
}
