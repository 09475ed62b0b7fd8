import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

/**
 * Conditions that the first `$match` of a looked-up pipeline demands, in a form that indexes understand. Equality with
 * a variable, which MongoDB can only write as `$expr`, becomes an ordinary condition; the pipeline still tests it all.
 */
export function boundConditions(stage: Fields | undefined, variables: Fields): Fields[] {
  const match = stage?.$match
  if (!isFields(match)) return []
  const { $expr, ...plain } = match
  return [plain, ...equalities($expr, variables)].filter((condition) => Object.keys(condition).length > 0)
}

function equalities(expression: DocValue | undefined, variables: Fields): Fields[] {
  if (!isFields(expression)) return []
  if (Array.isArray(expression.$and)) return expression.$and.flatMap((each) => equalities(each, variables))
  if (!Array.isArray(expression.$eq)) return []
  const [left, right] = expression.$eq
  return [...equality(left, right, variables), ...equality(right, left, variables)]
}

function equality(field: DocValue | undefined, variable: DocValue | undefined, variables: Fields): Fields[] {
  if (typeof field !== 'string' || typeof variable !== 'string') return []
  if (!/^\$\w[\w.]*$/.test(field) || !/^\$\$\w+$/.test(variable)) return []
  const value = variables[variable.slice(2)]
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? [{ [field.slice(1)]: value }] : []
}
