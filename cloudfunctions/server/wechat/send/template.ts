/**
 * 模板. A template as the product configures it; `key` is WeChat's (`thing1`), `label` what people read beside the value.
 */
export type WechatTemplate = {
  id: string
  title: string
  kind: 'template' | 'subscribe'
  fields: readonly TemplateField[]
}

export type TemplateField = { key: string; label: string }

/** Values of a template by key, as plain text. */
export type TemplateData = { readonly [key: string]: string }

/**
 * Values in WeChat's wrapping: `{ thing1: { value: '…' } }`. No colour: WeChat's page has none any more (docs/wechat.md
 * 1.1).
 */
export function asWechatData(data: TemplateData): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }]))
}
