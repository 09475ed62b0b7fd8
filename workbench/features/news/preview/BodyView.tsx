import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { useFileAddress } from '../../../files/fileAddresses'

const TAGS = new Set('p h2 h3 strong em u s br hr blockquote ul ol li a img table thead tbody tr th td'.split(' '))

/** The body as readers see it, built from known tags only: nothing else of the text becomes a part of the page. */
export function BodyView({ html }: { html: string }) {
  return useMemo(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return <div className="article-body">{childrenOf(parsed.body)}</div>
  }, [html])
}

function childrenOf(node: Node): ReactNode {
  return createElement(Fragment, null, ...[...node.childNodes].map(toReact))
}

function toReact(node: Node): ReactNode {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return null
  const tag = node.tagName.toLowerCase()
  if (tag === 'script' || tag === 'style') return null
  if (!TAGS.has(tag)) return childrenOf(node)
  if (tag === 'br' || tag === 'hr') return createElement(tag)
  if (tag === 'img')
    return <CloudPicture fileId={node.getAttribute('src') ?? ''} alt={node.getAttribute('alt') ?? ''} />
  if (tag === 'a') {
    return (
      <a href={httpsOnly(node)} target="_blank" rel="noreferrer">
        {childrenOf(node)}
      </a>
    )
  }
  return createElement(tag, sideOf(node), childrenOf(node))
}

/** The side of a line, the only style that an article has. */
function sideOf(node: Element) {
  const side = node instanceof HTMLElement ? node.style.textAlign : ''
  return side === 'right' || side === 'center' ? { style: { textAlign: side } as const } : null
}

function CloudPicture({ fileId, alt }: { fileId: string; alt: string }) {
  const address = useFileAddress(fileId)
  return address ? <img src={address} alt={alt} /> : null
}

function httpsOnly(node: Element): string | undefined {
  const address = node.getAttribute('href') ?? ''
  return address.startsWith('https://') ? address : undefined
}
