export const papersTexts = {
  attach: '加附件',
  attaching: (share: number) => `正在上传 ${Math.round(share * 100)}%`,
  detach: '去掉',
  size: (bytes: number) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`),
}
