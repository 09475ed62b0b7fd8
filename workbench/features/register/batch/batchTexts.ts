export const batchTexts = {
  officer: '交给哪位干部',
  assign: '换责任干部',
  assigned: (count: number) => `换好了 ${count} 家`,
  hadThem: '这些本来就是他负责，没有改动',
  undone: (count: number) => `撤回了，${count} 家还给原来的干部`,
}
