/**
 * 查表. What a table says to a word that people may have written. Only the table's own words count, never those that every
 * object has, such as `constructor`. Works on phones that know no `Object.hasOwn`.
 */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.getOwnPropertyDescriptor(table, word)?.value
}
