const CDATA = '<![CDATA['

/**
 * Sealed text of an envelope, in XML or JSON. It is taken by its place and not by reading the envelope, since nobody
 * has signed that yet.
 */
export function sealedIn(body: string): string | undefined {
  const found = body.trimStart().startsWith('{') ? inJson(body) : inXml(body)
  return found && /^[A-Za-z0-9+/]+={0,2}$/.test(found) ? found : undefined
}

function inXml(body: string): string | undefined {
  const opening = body.indexOf('<Encrypt>')
  const closing = body.indexOf('</Encrypt>', opening)
  if (opening < 0 || closing < 0) return undefined
  const inner = body.slice(opening + '<Encrypt>'.length, closing).trim()
  return inner.startsWith(CDATA) && inner.endsWith(']]>') ? inner.slice(CDATA.length, -']]>'.length) : inner
}

function inJson(body: string): string | undefined {
  return /"Encrypt"\s*:\s*"([^"]*)"/.exec(body)?.[1]?.replaceAll('\\/', '/')
}
