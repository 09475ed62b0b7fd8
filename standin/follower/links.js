/** A block that opens the page or address of `link`, or nothing when it has none. */
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

/** Beside the phone of the same person, the front door opens the page there. */
function isEmbedded() {
  return window.parent !== window && new URLSearchParams(location.search).get('embedded') === '1'
}
