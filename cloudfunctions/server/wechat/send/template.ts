/** 模板. Configuration given by the product; `key` is WeChat's (`thing1`), `label` what the person reads beside the value. */
export type WechatTemplate = {
  id: string
  title: string
  kind: 'template' | 'subscribe'
  fields: readonly TemplateField[]
}

export type TemplateField = { key: string; label: string }

/** Values by key, as plain text. */
export type TemplateData = { readonly [key: string]: string }

/** WeChat's wrapping: `{ thing1: { value: '…' } }`. No colour: it is gone from the page (docs/wechat.md 1.1). */
export function asWechatData(data: TemplateData): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }]))
}
