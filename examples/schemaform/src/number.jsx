/**
 * A number is what a number prints as; any other text stays the text that was typed, for the validator to refuse at its
 * place. (react-jsonschema-form's own field reads " " as 0, "0x1F" as 31 and "9007199254740993" as its neighbour.)
 */
export function NumberField(props) {
  const { StringField } = props.registry.fields
  return <StringField {...props} onChange={(typed, ...rest) => props.onChange(read(typed), ...rest)} />
}

function read(typed) {
  const text = typeof typed === 'string' ? typed.trim() : typed
  return typeof text === 'string' && String(Number(text)) === text ? Number(text) : text
}
