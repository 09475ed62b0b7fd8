/** What Vite makes of an import with a question mark: the address of the built file. */
declare module '*.svg?url' {
  const address: string
  export default address
}

interface ImportMeta {
  /** Vite's list of files, by path; here always their addresses. */
  glob(pattern: string, options: { query: '?url'; import: 'default'; eager: true }): Record<string, string>
}
