// What the library itself says, in Chinese. The report's words all come from the schema.
import { englishStringTranslator, TranslatableString as T } from '@rjsf/utils'

const words = {
  [T.ErrorsLabel]: '有错误',
  [T.CloseLabel]: '关闭',
  [T.ArrayItemTitle]: '项',
  [T.EmptyArray]: '暂无',
  [T.AddButton]: '添加',
  [T.AddItemButton]: '添加',
  [T.RemoveButton]: '删除',
  [T.MoveUpButton]: '上移',
  [T.MoveDownButton]: '下移',
  [T.CopyButton]: '复制',
  [T.NewStringDefault]: '',
  [T.KeyLabel]: '%1 名称',
  [T.OptionPrefix]: '选项 %1',
  [T.TitleOptionPrefix]: '%1 选项 %2',
  [T.OptionalObjectAdd]: '填写（选填）',
  [T.OptionalObjectRemove]: '不填写',
}

export const translate = (word, params) => englishStringTranslator(words[word] ?? word, params)
