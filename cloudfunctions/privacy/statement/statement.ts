import { retentionTable } from '#shared/privacy/retention'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import type { Statement, StatementPart } from '#shared/privacy/view'
import older from './older.json'
import words from './words.json'

const { before, timed, lasting, after, ...head } = words

/** The union's telephone and address, where the installation names them; nothing is made up. */
const contact = process.env.UNION_CONTACT || '要问、要改、要投诉，请到街道总工会的服务站。'

const personal = retentionTable.filter(({ isPersonal }) => isPersonal)

/** Rows of the table under one heading. */
function partOf(title: string, rows: typeof personal): StatementPart {
  return { title, lines: rows.map(({ holds, keeps }) => `${holds}：${keeps}。`) }
}

/** 个人信息保护说明 as it holds. How long things are kept is told by the table that the jobs go by. */
export const statement: Statement = {
  ...head,
  version: STATEMENT_VERSION,
  parts: [
    ...before.map(({ title, lines }) => ({ title, lines: lines.map((line) => line.replace('{contact}', contact)) })),
    partOf(
      timed,
      personal.filter(({ isTimed }) => isTimed)
    ),
    partOf(
      lasting,
      personal.filter(({ isTimed }) => !isTimed)
    ),
    ...after,
  ],
}

/** Every version, the one that holds first. An older one stays as it was, its times included. */
export const statements: readonly Statement[] = [statement, ...(older as Statement[])]
