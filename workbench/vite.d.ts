/** An import with `?url`, which Vite turns into the address of the built file. */
declare module '*.svg?url' {
  const address: string
  export default address
}

interface ImportMeta {
  /** Vite's list of files by path; used here for their addresses alone. */
  glob(pattern: string, options: { query: '?url'; import: 'default'; eager: true }): Record<string, string>
}
