import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** Taken back by WeChat without a mark in its types: they answer with nothing but an anonymous person. */
const TAKEN_BACK = ['getUserInfo', 'getUserProfile']

/** Names of the APIs of `wx` that WeChat's own types call deprecated. */
export function deprecatedApis(): Set<string> {
  const file = resolve(__dirname, '../../../node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const names = new Set(TAKEN_BACK)
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members) if (isDeprecated(member)) names.add(member.name?.getText() ?? '')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

function isDeprecated(member: ts.Node): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'deprecated')
}
