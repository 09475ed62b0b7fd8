/** 编排引擎版本. Stands in every output, since a draw is repeated by the same input, the same seed and the same version. */
export const ENGINE = 'hongqiang-competitions 1.1.0'
