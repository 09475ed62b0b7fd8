export type PushFields = { readonly [name: string]: PushValue }
export type PushValue = string | number | bigint | PushFields | readonly PushFields[]

/** Writes fields as WeChat's XML: text in CDATA, numbers bare, a list as its element again and again. */
export function asXml(fields: PushFields): string {
  return `<xml>${elements(fields)}</xml>`
}

function elements(fields: PushFields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (isList(value) ? value : [value]).map((one) => `<${name}>${content(one)}</${name}>`))
    .join('\n')
}

function content(value: Exclude<PushValue, readonly PushFields[]>): string {
  if (typeof value === 'string') return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  return typeof value === 'object' ? elements(value) : String(value)
}

function isList(value: PushValue): value is readonly PushFields[] {
  return Array.isArray(value)
}
