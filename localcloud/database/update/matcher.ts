import { checkQuery } from '../query/checkQuery'
import { compileQuery } from '../query/compileQuery'
import type { Doc, DocValue } from '../values/document'
import { isFields } from '../values/isFields'
import { sameValue } from '../values/sameValue'

/** A test for elements by the condition of `$pull`: a value, operators on the element, or conditions on its fields. */
export function matcher(condition: DocValue): (element: DocValue) => boolean {
  if (!isFields(condition)) {
    return condition instanceof RegExp
      ? (element) => typeof element === 'string' && condition.test(element)
      : (element) => sameValue(element, condition)
  }
  checkQuery(condition)
  const [first = ''] = Object.keys(condition)
  if (first.startsWith('$') && !['$and', '$or', '$nor'].includes(first)) {
    const test = compileQuery({ element: condition })
    return (element) => test({ _id: '', element })
  }
  const test = compileQuery(condition)
  return (element) => isFields(element) && test(element as Doc)
}
